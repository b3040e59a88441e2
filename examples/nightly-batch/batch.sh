#!/bin/sh
# Stands for what costs money.
echo "a batch of $(ls items | wc -l) items"
