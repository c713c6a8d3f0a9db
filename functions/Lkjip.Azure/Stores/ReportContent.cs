namespace Lkjip.Azure.Stores;

/// <summary>One immutable version of a report (versi laporan).</summary>
/// <param name="Version">From 1.</param>
/// <param name="Content">UTF-8 JSON, byte for byte as stored.</param>
/// <param name="Sha256">SHA-256 of the content, lower-case hex; checked on reading.</param>
/// <param name="By">Who stored it.</param>
/// <param name="At">When.</param>
public sealed record ReportContent(int Version, ReadOnlyMemory<byte> Content, string Sha256, string By, DateTimeOffset At);
