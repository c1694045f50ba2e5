#!/usr/bin/env node
// Exists before the build, so that the command is linked when the workspace is installed.
import '../dist/cli.js'
