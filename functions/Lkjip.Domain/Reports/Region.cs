namespace Lkjip.Domain.Reports;

/// <summary>A regional government (pemerintah kabupaten/kota/provinsi).</summary>
public sealed record Region
{
    /// <summary>The id of the region, lower-case letters, digits and hyphens: "blitar".</summary>
    public required string Id { get; init; }

    /// <summary>The name: "Kabupaten Blitar".</summary>
    public required string Name { get; init; }

    /// <summary>The government as printed on top of documents: "Pemerintah Kabupaten Blitar".</summary>
    public required string Government { get; init; }

    /// <summary>The place where documents are signed: "Blitar".</summary>
    public required string Place { get; init; }

    /// <summary>The title of the head of the region: "Bupati Blitar".</summary>
    public string? HeadTitle { get; init; }

    /// <summary>The emblem on covers and letterheads as base64 of a PNG or JPEG (lambang daerah); without it none is printed.</summary>
    public string? Emblem { get; init; }
}
