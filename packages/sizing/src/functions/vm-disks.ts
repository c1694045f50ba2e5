/**
 * Sizes, in GiB, of the disks that a virtual machine gets besides its root disk, free of charge: swap space, which grows with
 * the root of the memory, and temporary files.
 *
 * `memory` and `root` in GiB. Source: flyingcircusio/doc, infrastructure/storage (2026-04-13): swap is max(1 GiB,
 * 32 · √(RAM in MiB) MiB), /tmp is max(5 GiB, √(root in GiB) GiB).
 */
export function vmDisks({ memory, root }: { readonly memory: number; readonly root: number }): {
  readonly swap: number
  readonly tmp: number
} {
  return { swap: Math.max(1, (32 * Math.sqrt(memory * 1024)) / 1024), tmp: Math.max(5, Math.sqrt(root)) }
}
