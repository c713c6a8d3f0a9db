namespace Lkjip.Azure.Mail;

/// <summary>What the mail to a signatory says (isi pemberitahuan); <see cref="NoticeMailText"/> writes it.</summary>
public sealed record NoticeMail
{
    /// <summary>What the mail is for; to tell of a report that was handed in.</summary>
    public NoticeMailPurpose Purpose { get; init; } = NoticeMailPurpose.Read;

    /// <summary>The address.</summary>
    public required string To { get; init; }

    /// <summary>The name of the signatory with titles; null when only the position is known.</summary>
    public string? Name { get; init; }

    /// <summary>The position: "Kepala Dinas Tenaga Kerja Kabupaten Blitar".</summary>
    public required string Position { get; init; }

    /// <summary>The report: "Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun 2022".</summary>
    public required string ReportTitle { get; init; }

    /// <summary>The agency that sends it, with its region: "Dinas Tenaga Kerja Kabupaten Blitar".</summary>
    public required string AgencyName { get; init; }

    /// <summary>The version of the report.</summary>
    public required int Version { get; init; }

    /// <summary>Key numbers as they are printed, in order: ("Rata-rata capaian kinerja", "98,71%").</summary>
    public IReadOnlyList<KeyValuePair<string, string>> KeyNumbers { get; init; } = [];

    /// <summary>What to do, one sentence each; empty for those of the purpose.</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>The link to the report.</summary>
    public required Uri Link { get; init; }

    /// <summary>Until when the link works, as printed with its time zone: "5 Desember 2026 pukul 09.00 WIB".</summary>
    public required string LinkValidUntil { get; init; }

    /// <summary>Names the mail, the same at each attempt.</summary>
    public required string CorrelationId { get; init; }

    /// <summary>The mail, in plain text and HTML.</summary>
    public MailMessage ToMessage() => NoticeMailText.Write(this);
}
