import type { Pending } from './types';

/**
 * What was typed and not yet sent, kept on this device the moment it is typed (kotak keluar).
 * One entry a cell, so that a keystroke writes little; by person and report, so that nobody sends what another typed.
 */
export class Outbox {
  private readonly prefix: string;
  private readonly memory = new Map<string, Pending>();

  constructor(person: string, report: string) {
    this.prefix = `lkjip|${person}|${report}|`;
    for (const key of this.keys()) {
      const kept = this.read(key);
      if (kept) {
        this.memory.set(key.slice(this.prefix.length), kept);
      }
    }
  }

  /** False where the browser keeps nothing: then leaving the page would lose what was typed. */
  isKept = true;

  get size(): number {
    return this.memory.size;
  }

  get(address: string): Pending | undefined {
    return this.memory.get(address);
  }

  put(address: string, typed: Pending): void {
    const pending = { at: this.memory.get(address)?.at ?? Date.now(), ...typed };
    this.memory.set(address, pending);
    try {
      localStorage.setItem(this.prefix + address, JSON.stringify(pending));
    } catch {
      this.isKept = false;
    }
  }

  remove(address: string): void {
    this.memory.delete(address);
    try {
      localStorage.removeItem(this.prefix + address);
    } catch {
      this.isKept = false;
    }
  }

  entries(): [string, Pending][] {
    return [...this.memory].sort(([, one], [, other]) => (one.at ?? 0) - (other.at ?? 0));
  }

  private keys(): string[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(this.prefix));
    } catch {
      this.isKept = false;
      return [];
    }
  }

  private read(key: string): Pending | undefined {
    try {
      return JSON.parse(localStorage.getItem(key) ?? '') as Pending;
    } catch {
      return undefined;
    }
  }
}
