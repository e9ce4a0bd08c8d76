// Loaded before a measured program: when it ends, its processor time and peak memory go to the file named by
// MILEPOST_BENCH_USAGE.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakBytes: maxRSS * 1024 };
  writeFileSync(String(process.env['MILEPOST_BENCH_USAGE']), JSON.stringify(usage));
});
