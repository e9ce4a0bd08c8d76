import { setFlagsFromString } from 'node:v8';
import { run } from './run';

// Left alone, V8 lets the old generation grow fourfold before it clears away what ten thousand files have left behind:
// half as much again takes a third less memory. The young one starts so small that what a file leaves survives it.
setFlagsFromString('--heap-growing-percent=50 --semi-space-growth-factor=16');

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
