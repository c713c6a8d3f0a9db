// Charts beside the tables they draw.
export {};
