namespace Lkjip.Azure.Stores;

/// <summary>The template that a document was made with (asal templat).</summary>
/// <param name="Owner">For whom it was uploaded; null for one that comes with the product.</param>
/// <param name="Number">The number of its version; 0 for one that comes with the product.</param>
/// <param name="FileName">The name of its file.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
public sealed record DocumentTemplate(TemplateOwner? Owner, int Number, string FileName, string Sha256);
