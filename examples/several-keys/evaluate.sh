#!/bin/sh
# Stands for what costs money.
echo "evaluating $1"
