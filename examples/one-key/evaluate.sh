#!/bin/sh
# Stands for what costs money.
echo "evaluating with a key of ${#APERTIS_API_KEY} characters"
