namespace Lkjip.App.Documents;

/// <summary>A kind of document that can have another template than the built-in one (jenis templat).</summary>
/// <param name="Id">Its id in addresses: "laporan-triwulan".</param>
/// <param name="Title">What it is called, in Indonesian.</param>
/// <param name="Period">For which reports it is made, in Indonesian.</param>
/// <param name="Files">The built-in templates, the usual one first; several where an agency can choose a style.</param>
internal sealed record TemplateKind(string Id, string Title, string Period, params IReadOnlyList<string> Files)
{
    /// <summary>The extension its templates have, with the dot.</summary>
    public string Extension => Path.GetExtension(Files[0]);

    /// <summary>The program its templates are written with.</summary>
    public string Program => Extension == ".docx" ? "Word" : "Excel";

    /// <summary>The media type of its files.</summary>
    public string ContentType => Extension == ".docx"
        ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The built-in template of a style of reports.</summary>
    public string FileOf(string? style) => Files.FirstOrDefault(file => style is not null && file.EndsWith($"-{style}{Extension}", StringComparison.Ordinal)) ?? Files[0];
}
