namespace Lkjip.App.Templates;

/// <summary>A template as somebody sends it (unggahan templat).</summary>
/// <param name="Content">The bytes of the file.</param>
/// <param name="FileName">Its name; null when none was told.</param>
/// <param name="Note">What there is to say about it; null for nothing.</param>
internal sealed record TemplateUpload(ReadOnlyMemory<byte> Content, string? FileName, string? Note);
