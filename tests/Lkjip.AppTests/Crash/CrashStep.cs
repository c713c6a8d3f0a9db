namespace Lkjip.AppTests.Crash;

/// <summary>A named step of the way of the data, recognised by the request that carries it (langkah).</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Matches">Recognises the request.</param>
internal sealed record CrashStep(string Name, Func<ProxiedRequest, bool> Matches)
{
    /// <summary>The steps of requests of people.</summary>
    public static IReadOnlyList<CrashStep> OfRequests { get; } =
    [
        new("version 2 stored", request => request.IsOf("$batch") && request.Says("v00002")),
        new("line of the region's index", request => request.Writes && request.IsOf("lkjipindex") && request.Says("|2022")  && request.Says("AgencyName")),
        new("line of open jobs written", request => request.Writes && request.Says("jobs|open")),
        new("submission stored with its job", request => request.IsOf("$batch") && request.Says("\"job-")),
        new("message of the job sent", request => request is { Service: "queue", Method: "POST" } && request.IsOf("/jobs/messages")),
    ];

    /// <summary>The steps of a job.</summary>
    public static IReadOnlyList<CrashStep> OfJobs { get; } =
    [
        new("job row taken", request => IsJob(request) && request.Says("\"running\"") && !request.Says("\"Step\"")),
        new("step: calculating", request => IsJob(request) && request.Says("Menghitung")),
        new("step: filling the report", request => IsJob(request) && request.Says("laporan-standar.docx")),
        new("step: storing", request => IsJob(request) && request.Says("Menyimpan dokumen")),
        new("blob of the report", request => request is { Service: "blob", Method: "PUT" } && request.IsOf("/laporan-")),
        new("blob of the workbook", request => request is { Service: "blob", Method: "PUT" } && request.IsOf("/buku-kerja-")),
        new("documents listed", request => request.IsOf("$batch") && request.Says("\"doc-")),
        new("archive noted in the job", request => IsJob(request) && request.Says("\"Archived\"") && !request.Says("Memberi tahu")),
        new("step: telling", request => IsJob(request) && request.Says("Memberi tahu") && request.Says("\"running\"")),
        new("notice planned", request => request is { Service: "table", Method: "POST" } && request.Says("\"notice-")),
        new("notice being sent", request => request.Writes && request.Says("\"notice-") && request.Says("\"sending\"")),
        new("notice completed", request => request.Writes && request.Says("\"notice-") && request.Says("\"sent\"")),
        new("job row done", request => IsJob(request) && request.Says("\"done\"")),
        new("line of open jobs deleted", request => request is { Service: "table", Method: "DELETE" } && request.IsOf("jobs|open")),
    ];

    /// <summary>The steps that only the standalone pump takes.</summary>
    public static IReadOnlyList<CrashStep> OfThePump { get; } =
    [
        new("message of the job deleted", request => request is { Service: "queue", Method: "DELETE" }),
    ];

    public override string ToString() => Name;

    private static bool IsJob(ProxiedRequest request) => request is { Service: "table", Method: "PUT" } && request.IsOf("RowKey='job-");
}
