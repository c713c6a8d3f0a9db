using System.Net;
using Lkjip.App.Verifying;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Dashboards;
using Lkjip.AppTests.Runs;
using Lkjip.AppTests.Signing;
using Lkjip.AppTests.Templates;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Pages.States;

/// <summary>The scenes that page states stand in. To add one, add its property and its line in <see cref="All"/>.</summary>
internal static class Scenes
{
    public const string Jember = "/lkjip/api/agencies/jember-disnaker/reports/2023";

    /// <summary>A service on its first day.</summary>
    public static Scene New { get; } = new("baru", async azurite => new Stage(await TestApp.StartAsync(azurite)));

    /// <summary>A draft, a failed job, a message nobody knows, a broken and a good template, and a person who waits for an assignment.</summary>
    public static Scene Draft { get; } = new("konsep", async azurite =>
    {
        var app = await Visit.ServiceAsync(azurite);
        var key = new ReportKey(Sample.Agency, "2022");
        await app.Storage.Jobs.AddAsync(key, 1, new NewJob("render") { Id = "gagal-1" }, "uji", CancellationToken.None);
        var taken = await app.Storage.Jobs.TakeAsync(key, "gagal-1", "uji", TimeSpan.FromMinutes(1), CancellationToken.None);
        await app.Storage.Jobs.FailAsync(taken.Job!, "Templat laporan-standar.docx memakai tag {{sasaran.capain}} yang tidak dikenal.", CancellationToken.None);
        await app.Storage.Foreign.KeepAsync("""{"apa":"pesan dari program lain"}""", CancellationToken.None);
        await app.Storage.Users.SaveAsync(Person("ani@contoh.go.id", [Sample.Agency]), CancellationToken.None);
        await app.Storage.Users.SaveAsync(Person("nama.yang.panjang.sekali.untuk.satu.baris@blitarkab.example", []), CancellationToken.None);
        using var administrator = await app.SignInAsync("administrator");
        await TemplateDesk.UploadAsync(administrator, "umum", TemplateDesk.Broken);
        await TemplateDesk.EnforceAsync(administrator, "umum", "Laporan kinerja");
        return new Stage(app);
    });

    /// <summary>The report with the most findings, submitted; its documents are being made.</summary>
    public static Scene Submitted { get; } = new("diajukan", async azurite => new Stage(await JemberAsync(azurite)));

    /// <summary>The same in review.</summary>
    public static Scene InReview { get; } = new("reviu", async azurite =>
    {
        var app = await JemberAsync(azurite);
        await MoveAsync(app, "reviewer", "inReview");
        return new Stage(app);
    });

    /// <summary>The same, returned to the agency.</summary>
    public static Scene Returned { get; } = new("dikembalikan", async azurite =>
    {
        var app = await JemberAsync(azurite);
        await MoveAsync(app, "reviewer", "inReview");
        await MoveAsync(app, "reviewer", "returned", "Capaian tiga indikator tidak sama dengan hitungan dari realisasi.");
        return new Stage(app);
    });

    /// <summary>Approved by the review; the first signatory has his link.</summary>
    public static Scene Approved { get; } = new("disetujui", async azurite =>
    {
        var app = await Signatories.ApprovedAsync(azurite);
        var content = (await app.Storage.Reports.ReadAsync(Signatories.Key, 1, CancellationToken.None))!;
        return new Stage(app, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["baca"] = Mailbox.Link(app, Signatories.FirstRead),
            ["tandatangan"] = Mailbox.Link(app, Signatories.FirstMail),
            ["periksa"] = VerificationSeal.Of(app.Address, Signatories.Key, content).Address.AbsolutePath,
        });
    });

    /// <summary>Signed by both.</summary>
    public static Scene Signed { get; } = new("ditandatangani", async azurite =>
    {
        var app = await Signatories.ApprovedAsync(azurite);
        var first = Mailbox.Link(app, Signatories.FirstMail);
        await Signatories.SignAsync(app, Signatories.FirstMail);
        await Signatories.SignAsync(app, Signatories.SecondMail);
        return new Stage(app, new Dictionary<string, string>(StringComparer.Ordinal) { ["tandatangan"] = first });
    });

    /// <summary>A quarterly run: one agency handed in, one has a draft that cannot be read, one has nothing.</summary>
    public static Scene Run { get; } = new("putaran", async azurite =>
    {
        var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "ada");
        await Quarter.RegisterAsync(app, "rusak");
        await Quarter.RegisterAsync(app, "tanpa-laporan-dan-nama-panjang");
        await Quarter.StoreAsync(app, "ada");
        await Quarter.StoreAsync(app, "rusak", content: """{"schemaVersion":"1.0","agency":"rusak"}""");
        await Quarter.TimerAsync(app, "quarterly");
        await Quarter.DrainAsync(app);
        return new Stage(app);
    });

    /// <summary>Three regions with the samples, and one with reports in every state; the public pages are open.</summary>
    public static Scene Regions { get; } = new("dasbor", async azurite =>
    {
        var app = await Landscape.StartAsync(azurite, settings => settings with { PublicPages = true }, new ManualTime { Now = new(2023, 11, 6, 3, 0, 0, TimeSpan.Zero) });
        await Landscape.FillAsync(app);
        return new Stage(app);
    });

    /// <summary>All scenes.</summary>
    public static IReadOnlyList<Scene> All { get; } = [New, Draft, Submitted, InReview, Returned, Approved, Signed, Run, Regions];

    private static UserAssignment Person(string name, string[] agencies) =>
        new() { Name = name, Agencies = agencies, Regions = [], UpdatedBy = "Uji", UpdatedAt = TimeProvider.System.GetUtcNow() };

    private static async Task<TestApp> JemberAsync(AzuriteFixture azurite)
    {
        var app = await TestApp.StartAsync(azurite);
        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        await app.Storage.Agencies.PutAsync(
            new() { Id = "jember-disnaker", Name = "Dinas Tenaga Kerja", RegionId = "jember", RegionName = "Kabupaten Jember", TimeZone = "WIB", Template = "standar" },
            CancellationToken.None);
        using var caller = await app.SignInAsync("operator");
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "templates/samples/jember-2023.json"));
        using var put = await caller.SendAsync(Sample.Put(text, address: Jember));
        Assert.Equal(HttpStatusCode.Created, put.StatusCode);
        using var submission = new HttpRequestMessage(HttpMethod.Post, $"{Jember}/submissions");
        submission.Headers.IfMatch.Add(put.Headers.ETag!);
        using var submitted = await caller.SendAsync(submission);
        Assert.Equal(HttpStatusCode.Accepted, submitted.StatusCode);
        return app;
    }

    private static async Task MoveAsync(TestApp app, string role, string to, string? reason = null)
    {
        using var caller = await app.SignInAsync(role);
        using var head = await caller.GetAsync(new Uri(Jember, UriKind.Relative));
        using var move = Sample.Move(to, reason, head.Headers.ETag!.Tag);
        move.RequestUri = new Uri($"{Jember}/transitions", UriKind.Relative);
        using var answer = await caller.SendAsync(move);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
