namespace Lkjip.App.Administration;

/// <summary>What the audit trail is about (jenis tindakan).</summary>
internal static class AuditActions
{
    /// <summary>An agency was registered.</summary>
    public const string AgencyRegistered = "agency-registered";

    /// <summary>The registration of an agency was changed.</summary>
    public const string AgencyChanged = "agency-changed";

    /// <summary>Another template was chosen for an agency.</summary>
    public const string TemplateChosen = "template-chosen";

    /// <summary>A person was entered.</summary>
    public const string UserAdded = "user-added";

    /// <summary>The assignment of a person was changed.</summary>
    public const string UserChanged = "user-changed";

    /// <summary>A person was blocked.</summary>
    public const string UserBlocked = "user-blocked";

    /// <summary>A person was let in again.</summary>
    public const string UserUnblocked = "user-unblocked";

    /// <summary>The calendar of a region was changed.</summary>
    public const string RegionChanged = "region-changed";

    /// <summary>A round of a run was ordered.</summary>
    public const string RunOrdered = "run-ordered";

    /// <summary>A job was let begin anew.</summary>
    public const string JobRetried = "job-retried";

    /// <summary>A job that failed was taken off the list.</summary>
    public const string JobSetAside = "job-set-aside";

    /// <summary>A foreign message was taken off the list.</summary>
    public const string MessageSetAside = "message-set-aside";

    /// <summary>The measurement policy of a region was changed.</summary>
    public const string PolicyChanged = "policy-changed";

    /// <summary>A template was uploaded.</summary>
    public const string TemplateUploaded = "template-uploaded";

    /// <summary>A version of a template was put in force.</summary>
    public const string TemplateInForce = "template-in-force";

    /// <summary>A template was taken out of force.</summary>
    public const string TemplateWithdrawn = "template-withdrawn";

    /// <summary>All of them, with the Indonesian words for each; a word that is not here is shown as it is.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [AgencyRegistered] = "Mendaftarkan perangkat daerah",
        [AgencyChanged] = "Mengubah data perangkat daerah",
        [TemplateChosen] = "Memilih templat perangkat daerah",
        [UserAdded] = "Menambahkan pengguna",
        [UserChanged] = "Mengubah penugasan pengguna",
        [UserBlocked] = "Memblokir pengguna",
        [UserUnblocked] = "Membuka blokir pengguna",
        [RegionChanged] = "Mengubah kalender wilayah",
        [RunOrdered] = "Menjalankan putaran",
        [JobRetried] = "Mencoba lagi pekerjaan",
        [JobSetAside] = "Menyisihkan pekerjaan gagal",
        [MessageSetAside] = "Menyisihkan pesan asing",
        [PolicyChanged] = "Mengubah kebijakan wilayah",
        [TemplateUploaded] = "Mengunggah templat",
        [TemplateInForce] = "Memberlakukan templat",
        [TemplateWithdrawn] = "Menghentikan templat",
    };

    /// <summary>The words for an action.</summary>
    public static string Word(string action) => All.GetValueOrDefault(action, action);
}
