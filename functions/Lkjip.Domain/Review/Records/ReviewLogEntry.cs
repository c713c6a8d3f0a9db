namespace Lkjip.Domain.Review.Records;

/// <summary>One line of the history of a review (riwayat reviu): append-only.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="What">What, a key of <c>Checklist.json</c> without "log.": "butir", "temuan", "hilang".</param>
/// <param name="Arguments">The arguments of its sentence, and the note, by name.</param>
public sealed record ReviewLogEntry(DateTimeOffset At, string By, string What, IReadOnlyDictionary<string, string> Arguments);
