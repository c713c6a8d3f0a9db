using Lkjip.App.Configuration;
using Lkjip.Azure.Pdf;

namespace Lkjip.App.Hosting;

/// <summary>How PDFs are made, as set from outside (pengaturan PDF).</summary>
internal sealed record PdfSettings
{
    /// <summary>What makes them; nothing unless set.</summary>
    public PdfConverterKind Converter { get; init; }

    /// <summary>How long the PDFs of one job may take together. Default 90 s; at most half of the job's own limit.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(SettingList.PdfSeconds.Usual);

    /// <summary>The program of LibreOffice: a path, or a name that is looked for in PATH.</summary>
    public string LibreOffice { get; init; } = SettingList.PdfProgram.Usual!;

    /// <summary>The folder through which Graph converts; set when Graph is the converter.</summary>
    public GraphFolder? Folder { get; init; }

    /// <summary>Reads the settings.</summary>
    public static PdfSettings Of(SettingReader reader) => new()
    {
        Converter = reader.Of(SettingList.PdfConverter),
        TimeLimit = TimeSpan.FromSeconds(reader.Of(SettingList.PdfSeconds)),
        LibreOffice = reader.Of(SettingList.PdfProgram)!,
        Folder = reader.Of(SettingList.PdfDrive) is { } drive ? new GraphFolder(drive, reader.Of(SettingList.PdfFolder)!) : null,
    };
}
