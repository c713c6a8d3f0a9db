// The editor of narratives.
export {};
