using Lkjip.Azure.Pdf;

namespace Lkjip.App.Hosting;

/// <summary>How PDFs are made, as set from outside (pengaturan PDF).</summary>
internal sealed record PdfSettings
{
    /// <summary>What makes them; nothing unless set.</summary>
    public PdfConverterKind Converter { get; init; }

    /// <summary>How long the PDFs of one job may take together. Default 90 s; at most half of the job's own limit.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>The program of LibreOffice: a path, or a name that is looked for in PATH.</summary>
    public string LibreOffice { get; init; } = "soffice";

    /// <summary>The folder through which Graph converts; set when Graph is the converter.</summary>
    public GraphFolder? Folder { get; init; }

    /// <summary>Reads the settings; a value that cannot be used is a <see cref="FormatException"/> that names it.</summary>
    public static PdfSettings FromEnvironment(Func<string, string?> text, Func<string, int?> whole)
    {
        var defaults = new PdfSettings();
        var converter = Kind(text("LKJIP_PDF_CONVERTER"));
        var drive = text("LKJIP_PDF_DRIVE");
        if (converter == PdfConverterKind.Graph && drive is null)
        {
            throw new FormatException("Pengaturan LKJIP_PDF_DRIVE belum ada: isi dengan id drive SharePoint atau OneDrive tempat dokumen diubah ke PDF.");
        }

        return new PdfSettings
        {
            Converter = converter,
            TimeLimit = TimeSpan.FromSeconds(whole("LKJIP_PDF_SECONDS") ?? defaults.TimeLimit.TotalSeconds),
            LibreOffice = text("LKJIP_PDF_SOFFICE") ?? defaults.LibreOffice,
            Folder = drive is null ? null : new GraphFolder(drive, text("LKJIP_PDF_FOLDER") ?? "root"),
        };
    }

    private static PdfConverterKind Kind(string? word) => word switch
    {
        null or "none" => PdfConverterKind.None,
        "libreoffice" => PdfConverterKind.LibreOffice,
        "graph" => PdfConverterKind.Graph,
        _ => throw new FormatException("Pengaturan LKJIP_PDF_CONVERTER tidak dikenal: isi none, libreoffice, atau graph."),
    };
}
