namespace Lkjip.Azure.Stores;

/// <summary>A document in the archive, addressed by its content (dokumen arsip).</summary>
public sealed record StoredDocument
{
    /// <summary>The report.</summary>
    public required ReportKey Report { get; init; }

    /// <summary>The version it was made from.</summary>
    public required int Version { get; init; }

    /// <summary>Its name without extension: "lkjip", "buku-kerja".</summary>
    public required string Name { get; init; }

    /// <summary>Its extension without dot: "docx".</summary>
    public required string Extension { get; init; }

    /// <summary>Its blob: <c>{agency}/{period}/v{n}/{name}-{sha256}.{ext}</c>.</summary>
    public required string BlobName { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its length in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Its media type.</summary>
    public required string ContentType { get; init; }

    /// <summary>How it is handed out: its file name, and whether a browser shows it. A PDF is shown; a phone need not download it first.</summary>
    public string Disposition => FormattableString.Invariant(
        $"{(Extension == "pdf" ? "inline" : "attachment")}; filename=\"{Rows.Plain(Name)}-{Report.Agency}-{Report.Period}-v{Version}.{Extension}\"");

    /// <summary>When it was archived.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>SHA-256 of the document it was made from: the .docx of a PDF; null for one made from the report.</summary>
    public string? Source { get; init; }

    /// <summary>The template it was filled from; null for one that was not, and for one of before this was noted.</summary>
    public DocumentTemplate? Template { get; init; }
}
