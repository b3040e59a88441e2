#!/bin/sh
# Stands for what costs money.
echo "evaluating with $PROVIDER and a key of ${#API_KEY} characters"
