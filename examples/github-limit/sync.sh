#!/bin/sh
# Stands for what asks GitHub's API a lot.
echo "syncing"
