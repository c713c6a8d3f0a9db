namespace Lkjip.Azure.Stores;

/// <summary>A short-lived link to a document (tautan dokumen).</summary>
/// <param name="Uri">The address, with its signature. Whoever has it can read the document until it expires; never log it.</param>
/// <param name="Expires">When it stops working.</param>
public sealed record DocumentLink(Uri Uri, DateTimeOffset Expires);
