using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>The template of a document as it is answered (asal templat).</summary>
/// <param name="Owner">"umum", "wilayah-…" or "perangkat-…" for an uploaded one; null for a built-in file.</param>
/// <param name="Version">The number of the uploaded version; null for a built-in file.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
internal sealed record TemplateOrigin(string? Owner, int? Version, string File, string Sha256)
{
    /// <summary>The answer for what a document was filled from.</summary>
    public static TemplateOrigin? Of(DocumentTemplate? template) => template is null ? null
        : new(template.Owner?.Key, template.Owner is null ? null : template.Number, template.FileName, template.Sha256);
}
