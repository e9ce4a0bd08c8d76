import { nodeDisk, type Disk } from '../../src/cli/disk';

export type DiskOperation = keyof Disk;

/** What saves from a power failure costs time, and no test has one. */
const FOR_POWER_FAILURES: readonly DiskOperation[] = ['flush', 'flushFolder'];

/** The real disk; `before` is told of each operation first, and what it throws is what the operation fails with. */
export function diskThat(before: (operation: DiskOperation, args: readonly unknown[]) => void): Disk {
  return new Proxy(nodeDisk, {
    get(disk, operation: DiskOperation) {
      const call = disk[operation] as (...args: readonly unknown[]) => unknown;
      return (...args: readonly unknown[]) => {
        before(operation, args);
        return FOR_POWER_FAILURES.includes(operation) ? undefined : call(...args);
      };
    },
  });
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code, syscall: 'test' });
}
