using System.Net;
using Lkjip.App.Documents;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Lkjip.AppTests.Runs;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Templates;

/// <summary>Which template a report is made with, and who may decide it.</summary>
public sealed class TemplateOrderTests(AzuriteFixture azurite)
{
    private const string Region = "wilayah-blitar";
    private const string Agency = $"perangkat-{Sample.Agency}";

    [Fact]
    public async Task Render_AgencyRegionAndAll_TakesTheNearest()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");

        var builtIn = await TemplateDesk.RenderAsync(app);
        var everybody = await TemplateDesk.EnforceAsync(administrator, "umum", "Umum");
        var all = await TemplateDesk.RenderAsync(app);
        await TemplateDesk.EnforceAsync(administrator, Region, "Wilayah");
        var region = await TemplateDesk.RenderAsync(app);
        var own = await TemplateDesk.EnforceAsync(administrator, Agency, "Sendiri");
        var agency = await TemplateDesk.RenderAsync(app);
        using var withdrawn = await TemplateDesk.PutInForceAsync(administrator, Agency, null, own);
        var again = await TemplateDesk.RenderAsync(app);

        Assert.Equal(
            ["Laporan Dinas Tenaga Kerja", "Umum Dinas Tenaga Kerja", "Wilayah Dinas Tenaga Kerja", "Sendiri Dinas Tenaga Kerja", "Wilayah Dinas Tenaga Kerja"],
            [builtIn.Text, all.Text, region.Text, agency.Text, again.Text]);
        Assert.Equal((null, "laporan-standar.docx"), (builtIn.Template!.Owner, builtIn.Template.FileName));
        Assert.Equal((TemplateOwner.All, everybody, "uji.docx"), (all.Template!.Owner, all.Template.Number, all.Template.FileName));
        Assert.Equal(TemplateOwner.Agency(Sample.Agency), agency.Template!.Owner);
    }

    [Fact]
    public async Task Render_RegionElsewhere_IsLeftAlone()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        await app.Storage.Regions.AddIfMissingAsync(new() { Id = "jember", Name = "Kabupaten Jember", TimeZone = "WIB" }, CancellationToken.None);

        await TemplateDesk.EnforceAsync(administrator, "wilayah-jember", "Jember");

        Assert.Equal("Laporan Dinas Tenaga Kerja", (await TemplateDesk.RenderAsync(app)).Text);
    }

    [Fact]
    public async Task PutInForce_TemplateWithErrors_IsRefusedWithAllOfThem()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        var version = await TemplateDesk.UploadAsync(administrator, "umum", TemplateDesk.Broken);

        using var answer = await TemplateDesk.PutInForceAsync(administrator, "umum", version);

        var problem = await answer.ProblemAsync(409, "template-not-ready");
        Assert.Equal(["T-NAME", "T-FORMAT", "T-STRAY", "T-UNCLOSED"], problem["findings"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>()).Distinct().OrderBy(code => code is "T-UNCLOSED" ? 9 : code is "T-STRAY" ? 8 : code is "T-FORMAT" ? 7 : 6));
        Assert.Equal("Laporan Dinas Tenaga Kerja", (await TemplateDesk.RenderAsync(app)).Text);
    }

    [Fact]
    public async Task PutInForce_SomebodyWasFaster_IsRefused()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        var first = await TemplateDesk.EnforceAsync(administrator, "umum", "Satu");
        var second = await TemplateDesk.EnforceAsync(administrator, "umum", "Dua", first);

        using var late = await TemplateDesk.PutInForceAsync(administrator, "umum", first, first);
        using var withdrawn = await TemplateDesk.PutInForceAsync(administrator, "umum", null, first);

        await late.ProblemAsync(412, "template-force-stale");
        await withdrawn.ProblemAsync(412, "template-force-stale");
        Assert.Equal(second, (await app.Storage.Templates.FindForceAsync(TemplateOwner.All, "laporan", CancellationToken.None))!.Number);
    }

    [Fact]
    public async Task Upload_SameFileTwice_IsOneVersion()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        var template = TestTemplates.Word("Sama {{instansi.nama}}");

        Assert.Equal(1, await TemplateDesk.UploadAsync(administrator, "umum", template));
        Assert.Equal(1, await TemplateDesk.UploadAsync(administrator, "umum", template));
        Assert.Equal(2, await TemplateDesk.UploadAsync(administrator, "umum", TestTemplates.Word("Lain {{instansi.nama}}")));
    }

    [Theory]
    [InlineData("bukan berkas Office", "laporan")]
    [InlineData("buku kerja", "laporan")]
    [InlineData("naskah", "buku-kerja")]
    public async Task Upload_FileOfAnotherKind_IsNotKept(string content, string kind)
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        var bytes = content switch { "buku kerja" => TestTemplates.Excel("{{instansi.nama}}"), "naskah" => TestTemplates.Word("{{instansi.nama}}"), _ => System.Text.Encoding.UTF8.GetBytes(content) };

        using var answer = await administrator.PostAsync(new Uri($"{TemplateDesk.Api}/umum/{kind}", UriKind.Relative), new ByteArrayContent(bytes));

        await answer.ProblemAsync(422, "template-wrong-file");
        Assert.Empty(await app.Storage.Templates.ListAsync(TemplateOwner.All, kind, CancellationToken.None).ToListAsync());
    }

    [Fact]
    public async Task Templates_ByPlanner_AreThoseOfHisRegionAndItsAgencies()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await app.Storage.Regions.AddIfMissingAsync(new() { Id = "jember", Name = "Kabupaten Jember", TimeZone = "WIB" }, CancellationToken.None);
        using var own = await Quarter.SignInPlannerAsync(app, "blitar");
        using var other = await app.SignInAsync("planner", "jember-disnaker", "Perencana Jember");
        using var writer = await app.SignInAsync("operator");
        var template = TestTemplates.Word("{{instansi.nama}}");

        Assert.Equal(1, await TemplateDesk.UploadAsync(own, Region, template));
        Assert.Equal(1, await TemplateDesk.UploadAsync(own, Agency, template));
        Assert.Equal(1, await TemplateDesk.UploadAsync(other, "perangkat-jember-disnaker", template));
        foreach (var (caller, owner) in new[] { (own, "umum"), (own, "wilayah-jember"), (other, "umum"), (other, Region), (other, Agency) })
        {
            using var uploaded = await caller.PostAsync(new Uri($"{TemplateDesk.Api}/{owner}/laporan", UriKind.Relative), new ByteArrayContent(template));
            using var enforced = await TemplateDesk.PutInForceAsync(caller, owner, 1);
            using var page = await caller.GetAsync(new Uri($"/lkjip/templat/{owner}/laporan/1?handler=Berkas", UriKind.Relative));
            await uploaded.ProblemAsync(403, "template-forbidden");
            await enforced.ProblemAsync(403, "template-forbidden");
            Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        }

        using var refused = await TemplateDesk.PutInForceAsync(writer, Agency, 1);
        await refused.ProblemAsync(403, "role-forbidden");
    }

    [Fact]
    public async Task Changes_All_StandInTheAuditTrail()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        var version = await TemplateDesk.EnforceAsync(administrator, Region, "Wilayah");
        using var withdrawn = await TemplateDesk.PutInForceAsync(administrator, Region, null, version);

        var lines = await app.Storage.Audit.ListAsync(DateOnly.FromDateTime(DateTime.UtcNow), null, CancellationToken.None)
            .Where(line => line.Target == $"{Region} laporan").Select(line => line.What).ToListAsync();

        Assert.Equal(["template-withdrawn", "template-in-force", "template-uploaded"], lines);
    }

    [Fact]
    public void Kinds_EveryDocument_HasOne() => Assert.All(
        ReportTemplates.Documents.SelectMany(document => ReportTemplates.Names.SelectMany(style => new int?[] { null, 1 }
            .Where(quarter => quarter is null || document.IsRequired).Select(quarter => (Kind: TemplateKinds.IdOf(document.Name, quarter), File: document.File(style, quarter)))))
            .Concat(ReviewTemplates.All.Select(template => (template.Kind, template.File))),
        pair => Assert.Contains(pair.File, TemplateKinds.Find(pair.Kind)?.Files ?? []));
}
