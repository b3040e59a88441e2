#!/bin/sh
# Stands for what costs money.
echo "evaluating, with $REMAINING USD left"
