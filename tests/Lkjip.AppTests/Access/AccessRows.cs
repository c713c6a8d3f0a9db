namespace Lkjip.AppTests.Access;

/// <summary>Who may use which door, written by hand from the table of roles; not read from the code under test. A row is a line.</summary>
internal static class AccessRows
{
    private const string Agency = "/lkjip/api/agencies/{agency}";
    private const string Report = $"{Agency}/reports/{{period}}";
    private const string ReportPage = "/lkjip/laporan/{agency}/{period}";
    private const string Verification = "/lkjip/periksa/{agency}/{period}/{version}/{check}";
    private const string Run = "/lkjip/api/regions/{region}/runs/{period}";
    private const string RunPage = "/lkjip/putaran/{region}/{period}";
    private const string Policy = "/lkjip/administrasi/kebijakan/{region}";
    private const string Template = "/lkjip/templat/{owner}/{kind}";
    private static readonly string[] Everyone = [.. Visitor.Roles];
    private static readonly string[] Writers = ["operator", "planner"];
    private static readonly string[] Administrator = ["administrator"];
    private static readonly string[] Planners = ["planner", "administrator"];
    private static readonly string[] Reviewer = ["reviewer"];

    /// <summary>Open to anyone, also without signing in.</summary>
    public static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "GET /",
        "GET /lkjip/api/health/live",
        "GET /lkjip/api/health/ready",
        "GET /lkjip/api/schema",
        "GET /lkjip/masuk",
        "POST /lkjip/masuk",
        "GET /lkjip/masalah",
        "GET /lkjip/tampilan",
        "POST /lkjip/tampilan",
        "GET /lkjip/tandatangan/{token}",
        "POST /lkjip/tandatangan/{token}",
        "GET /lkjip/publik",
        "GET /lkjip/publik/{agency}/{period}",
        "GET /lkjip/dokumen/{link}",
        $"GET {Verification}",
        $"POST {Verification}",
    };

    /// <summary>The roles that may use the others; with an agency or region in the route, only where it is assigned.</summary>
    public static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["GET /lkjip/api/agencies"] = Everyone,
        [$"PUT {Agency}"] = Administrator,
        ["GET /lkjip/api/users"] = Administrator,
        ["GET /lkjip/api/users/{user}"] = Administrator,
        ["PUT /lkjip/api/users/{user}"] = Administrator,
        ["GET /lkjip/api/audit"] = Administrator,
        ["GET /lkjip/api/regions"] = Planners,
        ["PUT /lkjip/api/regions/{region}"] = Administrator,
        ["PUT /lkjip/api/regions/{region}/policy"] = Administrator,
        [$"GET {Run}"] = Planners,
        [$"POST {Run}"] = Planners,
        ["GET /lkjip/api/jobs"] = Administrator,
        ["POST /lkjip/api/jobs/{agency}/{period}/{job}/retries"] = Administrator,
        ["GET /lkjip/api/regions/{region}/tables/{period}"] = Everyone,
        [$"GET {Agency}/table"] = Everyone,
        [$"GET {Agency}/reports"] = Everyone,
        [$"PUT {Report}"] = Writers,
        [$"GET {Report}/cells"] = Everyone,
        [$"PATCH {Report}/cells"] = Writers,
        [$"GET {Report}"] = Everyone,
        [$"GET {Report}/content"] = Everyone,
        [$"GET {Report}/assessment"] = Everyone,
        [$"GET {Report}/findings"] = Everyone,
        [$"GET {Report}/drafts"] = Everyone,
        [$"GET {Report}/history"] = Everyone,
        [$"GET {Report}/narrative-tags"] = Everyone,
        [$"POST {Report}/narrative-preview"] = Everyone,
        [$"GET {ReportPage}/angka"] = Everyone,
        [$"GET {Report}/documents"] = Everyone,
        [$"GET {Report}/review"] = Everyone,
        [$"PUT {Report}/review"] = Reviewer,
        [$"POST {Report}/review/documents"] = Reviewer,
        [$"POST {Report}/submissions"] = Writers,
        [$"POST {Report}/transitions"] = Everyone,
        [$"GET {Report}/signatures"] = Everyone,
        [$"POST {Report}/notices"] = Planners,
        [$"POST {Report}/signed-document"] = Writers,
        [$"GET {Report}/jobs/{{job}}"] = Everyone,
        ["POST /lkjip/api/templates/inspections"] = Everyone,
        ["POST /lkjip/api/templates/preview"] = Everyone,
        ["GET /lkjip/api/templates/{owner}"] = Planners,
        ["POST /lkjip/api/templates/{owner}/{kind}"] = Planners,
        ["PUT /lkjip/api/templates/{owner}/{kind}/in-force"] = Planners,
        ["GET /lkjip"] = Everyone,
        ["GET /lkjip/laporan"] = Everyone,
        ["GET /lkjip/laporan/baru"] = Writers,
        ["POST /lkjip/laporan/baru"] = Writers,
        ["GET /lkjip/dasbor"] = Everyone,
        ["GET /lkjip/dasbor/wilayah/{region}/{period}"] = Everyone,
        ["GET /lkjip/dasbor/perangkat-daerah/{agency}"] = Everyone,
        ["GET /lkjip/keluar"] = Everyone,
        ["POST /lkjip/keluar"] = Everyone,
        [$"GET {ReportPage}"] = Everyone,
        [$"POST {ReportPage}"] = Everyone,
        [$"POST {ReportPage}?handler=Notice"] = Planners,
        [$"POST {ReportPage}?handler=SignedCopy"] = Writers,
        [$"GET {ReportPage}/ubah"] = Everyone,
        [$"POST {ReportPage}/ubah"] = Writers,
        [$"GET {ReportPage}/ubah/{{part}}"] = Everyone,
        [$"POST {ReportPage}/ubah/{{part}}"] = Writers,
        [$"GET {ReportPage}/reviu"] = Everyone,
        [$"GET {Report}/workbook"] = Everyone,
        [$"POST {Report}/workbook"] = Writers,
        [$"GET {ReportPage}/buku-kerja"] = Everyone,
        [$"POST {ReportPage}/buku-kerja"] = Writers,
        [$"POST {ReportPage}/buku-kerja?handler=Apply"] = Writers,
        [$"GET {ReportPage}/impor-anggaran"] = Writers,
        [$"POST {ReportPage}/impor-anggaran"] = Writers,
        [$"POST {ReportPage}/impor-anggaran?handler=Apply"] = Writers,
        [$"POST {ReportPage}/reviu"] = Reviewer,
        [$"POST {ReportPage}/reviu?handler=Dokumen"] = Reviewer,
        ["GET /lkjip/administrasi"] = Administrator,
        ["GET /lkjip/administrasi/pengguna"] = Administrator,
        ["GET /lkjip/administrasi/pengguna/ubah"] = Administrator,
        ["POST /lkjip/administrasi/pengguna/ubah"] = Administrator,
        ["GET /lkjip/administrasi/jejak"] = Administrator,
        ["GET /lkjip/administrasi/wilayah"] = Administrator,
        ["POST /lkjip/administrasi/wilayah"] = Administrator,
        ["GET /lkjip/administrasi/pekerjaan"] = Administrator,
        ["POST /lkjip/administrasi/pekerjaan"] = Administrator,
        ["POST /lkjip/administrasi/pekerjaan?handler=Sisihkan"] = Administrator,
        ["POST /lkjip/administrasi/pekerjaan?handler=Pesan"] = Administrator,
        ["GET /lkjip/administrasi/perangkat-daerah"] = Administrator,
        ["GET /lkjip/administrasi/perangkat-daerah/ubah"] = Administrator,
        ["POST /lkjip/administrasi/perangkat-daerah/ubah"] = Administrator,
        ["GET /lkjip/administrasi/kebijakan"] = Administrator,
        [$"GET {Policy}"] = Administrator,
        [$"POST {Policy}"] = Administrator,
        [$"POST {Policy}?handler=Skala"] = Administrator,
        [$"POST {Policy}?handler=Hapus"] = Administrator,
        ["GET /lkjip/templat"] = Planners,
        ["GET /lkjip/templat/tag"] = Planners,
        [$"GET {Template}"] = Planners,
        [$"GET {Template}?handler=Bawaan"] = Planners,
        [$"POST {Template}?handler=Unggah"] = Planners,
        [$"POST {Template}?handler=Berlakukan"] = Planners,
        [$"POST {Template}?handler=Hentikan"] = Planners,
        [$"GET {Template}/{{version}}"] = Planners,
        [$"GET {Template}/{{version}}?handler=Berkas"] = Planners,
        [$"GET {Template}/{{version}}?handler=Komentar"] = Planners,
        [$"GET {Template}/{{version}}?handler=Pratinjau"] = Planners,
        ["GET /lkjip/putaran"] = Planners,
        [$"GET {RunPage}"] = Planners,
        [$"POST {RunPage}"] = Planners,
    };

    /// <summary>What a write is answered with in each state, sent with a tag that is out of date: nothing is ever written.</summary>
    public static readonly Dictionary<string, Func<string, int>> ByState = new(StringComparer.Ordinal)
    {
        [$"PUT {Report}"] = state => state is "draft" or "returned" ? 412 : 409,
        // Nothing is asked to be changed.
        [$"PATCH {Report}/cells"] = _ => 400,
        [$"PUT {Report}/review"] = state => state is "inReview" ? 412 : 409,
        [$"POST {Report}/review/documents"] = state => state is "draft" or "submitted" ? 409 : 202,
        [$"POST {Report}/submissions"] = state => state is "draft" or "returned" or "submitted" ? 412 : 409,
        [$"POST {ReportPage}/ubah"] = state => state is "draft" or "returned" or "submitted" ? 412 : 409,
        // The form is opened at a version that never was.
        [$"POST {ReportPage}/ubah/{{part}}"] = _ => 400,
        [$"POST {ReportPage}/reviu"] = state => state is "inReview" ? 412 : 409,
        [$"POST {ReportPage}/reviu?handler=Dokumen"] = state => state is "draft" or "submitted" ? 409 : 302,
        // No file comes along, and none was uploaded.
        [$"POST {Report}/workbook"] = _ => 422,
        [$"POST {ReportPage}/buku-kerja"] = _ => 400,
        [$"POST {ReportPage}/buku-kerja?handler=Apply"] = _ => 400,
        [$"POST {ReportPage}/impor-anggaran"] = _ => 400,
        [$"POST {ReportPage}/impor-anggaran?handler=Apply"] = _ => 400,
        // Neither says what is to be done, nor with what.
        [$"POST {Report}/notices"] = _ => 400,
        [$"POST {ReportPage}?handler=Notice"] = _ => 400,
        [$"POST {Report}/signed-document"] = _ => 415,
        [$"POST {ReportPage}?handler=SignedCopy"] = state => state is "approved" or "signedOff" or "published" ? 400 : 409,
        // Without a text.
        [$"POST {Report}/narrative-preview"] = _ => 400,
        // There is no such job.
        ["POST /lkjip/api/jobs/{agency}/{period}/{job}/retries"] = _ => 404,
    };

    /// <summary>The doors through which a report moves: their answers are those of <see cref="Moves"/>.</summary>
    public static readonly HashSet<string> Moving = new(StringComparer.Ordinal) { $"POST {Report}/transitions", $"POST {ReportPage}" };

    /// <summary>Who may move a report from where to where; "!" where the review must be finished, which it is not here.</summary>
    public static readonly Dictionary<(string From, string To), string[]> Moves = new()
    {
        [("draft", "submitted")] = Writers,
        [("returned", "submitted")] = Writers,
        [("submitted", "submitted")] = Writers,
        [("submitted", "draft")] = Writers,
        [("submitted", "inReview")] = Reviewer,
        [("inReview", "returned")] = Reviewer,
        [("inReview", "approved")] = ["reviewer", "!"],
        [("submitted", "returned")] = ["signatory"],
        [("approved", "returned")] = ["signatory", "planner"],
        [("approved", "approved")] = ["signatory"],
        [("approved", "signedOff")] = ["signatory"],
        [("signedOff", "published")] = ["planner", "administrator"],
        [("signedOff", "returned")] = ["planner"],
        [("published", "returned")] = ["planner"],
    };
}
