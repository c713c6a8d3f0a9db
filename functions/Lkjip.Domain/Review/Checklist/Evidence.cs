namespace Lkjip.Domain.Review.Checklist;

/// <summary>What in the data speaks for an answer (bukti): a key of <c>Checklist.json</c> and the arguments of its sentence.</summary>
/// <param name="Key">The key of the sentence.</param>
/// <param name="Arguments">The arguments, by name.</param>
public sealed record Evidence(string Key, params IReadOnlyList<(string Name, string Value)> Arguments);
