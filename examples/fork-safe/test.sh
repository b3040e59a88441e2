#!/bin/sh
# Stands for the tests, and with --paid for those that cost money.
echo "testing $*"
