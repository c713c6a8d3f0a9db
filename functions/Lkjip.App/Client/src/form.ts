// The form of a report: cells that save themselves.
export {};
