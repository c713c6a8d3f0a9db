namespace Lkjip.Documents.Tags;

/// <summary>Where readers of a document can see whether it is genuine (pemeriksaan keaslian).</summary>
/// <param name="Address">The address of the page.</param>
/// <param name="Code">The end of the address, which nobody can guess who has not seen the document.</param>
/// <param name="DataSha256">SHA-256 of the data that the document was made from, lower-case hex.</param>
/// <param name="QrCode">The address as a QR code, PNG.</param>
public sealed record Verification(Uri Address, string Code, string DataSha256, ReadOnlyMemory<byte> QrCode);
