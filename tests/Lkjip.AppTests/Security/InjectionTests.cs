using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Lkjip.App.Documents;
using Lkjip.App.State;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Reading;

namespace Lkjip.AppTests.Security;

public sealed class InjectionTests(AzuriteFixture azurite)
{
    private static readonly string[] Hostile =
    [
        "=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1:A9)", "{{instansi.nama}}", "{{#sasaran}}x", "</w:t></w:r><w:r><w:instrText>DDEAUTO calc</w:instrText>",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a\r\nBcc: korban@contoh.go.id", "DDEAUTO c:\\windows\\calc", "{ DDEAUTO calc }", "&lt;b&gt;&amp;", "]]>", "'; DROP",
    ];

    [Fact]
    public async Task Pages_WithHostileText_ShowItAsText()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("planner");
        using var put = await caller.SendAsync(Sample.Put(Poisoned()));
        Assert.Equal(HttpStatusCode.Created, put.StatusCode);
        var shown = new StringBuilder();
        foreach (var path in new[] { "/lkjip", "/lkjip/laporan/blitar-disnaker/2022", "/lkjip/laporan/blitar-disnaker/2022/ubah", "/lkjip/laporan/blitar-disnaker/2022/reviu" })
        {
            var html = await caller.GetStringAsync(new Uri(path, UriKind.Relative));
            using var page = await new HtmlParser().ParseDocumentAsync(html);

            Assert.All(page.Scripts.Where(script => script.Type != "application/json"), script => Assert.Matches("^/lkjip/[a-z]+\\.js(\\?v=[0-9a-f]+)?$", script.GetAttribute("src")));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.DoesNotContain(page.QuerySelectorAll("img"), image => image.GetAttribute("src") == "x");
            shown.Append(page.Body!.TextContent);
        }

        Assert.Contains("<script>alert(1)</script>", shown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("laporan-standar.docx")]
    [InlineData("buku-kerja.xlsx")]
    public void Documents_WithHostileText_HoldItAsText(string name)
    {
        var template = File.ReadAllBytes(Path.Combine(Repository.Root, "templates", name));
        var plain = Fill(template, Sample.Text);

        var poisoned = Fill(template, Poisoned());

        Assert.Equal(Codes(plain), Codes(poisoned));
        var text = string.Concat(Xml(poisoned).SelectMany(part => part.Descendants().Where(element => element.Name.LocalName == "t")).Select(element => element.Value));
        Assert.Contains("{{instansi.nama}}", text, StringComparison.Ordinal);
        Assert.Contains("=cmd|'/C calc'!A0", text, StringComparison.Ordinal);
        Assert.NotNull(TemplateCompiler.Compile(poisoned));
    }

    [Theory]
    [InlineData("https://jahat.example")]
    [InlineData("//jahat.example")]
    [InlineData("/\\jahat.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/lkjip\r\nSet-Cookie: a=b")]
    public async Task Redirects_ToElsewhere_StayHere(string target)
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var client = app.Nobody();
        foreach (var (path, field) in new[] { ("/lkjip/masuk", "role"), ("/lkjip/tampilan", "tema") })
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { [field] = field == "role" ? "operator" : "gelap", ["name"] = "Uji", ["kembali"] = target });
            using var answer = await client.PostAsync(path, form);

            Assert.Equal("/lkjip", answer.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task Failure_Unexpected_TellsNothingInside()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { TemplateFolder = "/tidak/ada" }, withTemplates: false);
        using var caller = await app.SignInAsync("operator");
        using var report = new StringContent("{\"agency\":", Encoding.UTF8, "application/json");
        foreach (var request in new[]
        {
            new HttpRequestMessage(HttpMethod.Put, Sample.Address) { Content = report }, new HttpRequestMessage(HttpMethod.Get, "/lkjip/api/agencies/%00/reports"),
            new HttpRequestMessage(HttpMethod.Get, $"/lkjip/api/agencies/{new string('a', 3000)}/reports/2022"), new HttpRequestMessage(HttpMethod.Post, "/lkjip/api/templates/preview"),
        })
        {
            using var answer = await caller.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();

            Assert.InRange((int)answer.StatusCode, 400, 503);
            Assert.All(new[] { "   at ", "Exception", "Lkjip.", "System.", ".cs" }, inside => Assert.DoesNotContain(inside, text, StringComparison.Ordinal));
        }
    }

    private static byte[] Fill(byte[] template, string report)
    {
        var reading = ReportReader.Read(Encoding.UTF8.GetBytes(report));
        Assert.NotNull(reading.Report);
        var preview = TemplatePreview.Of(TemplateCompiler.Compile(template), ReviewedReport.Of(reading.Report, reading.Findings), RenderOptions.Default);
        return preview.Document!.Content.ToArray();
    }

    // Kinds of fields and formulas: data adds none.
    private static List<string> Codes(byte[] document) =>
    [
        .. Xml(document).SelectMany(part => part.Descendants())
            .Select(element => element.Name.LocalName switch
            {
                "instrText" => element.Value,
                "fldSimple" => element.Attributes().First(attribute => attribute.Name.LocalName == "instr").Value,
                "f" => element.Value,
                _ => "",
            })
            .Select(code => code.Trim().Split(' ', '(')[0]).Where(code => code.Length > 0 && code.All(char.IsAsciiLetterUpper)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static List<XElement> Xml(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        return [.. archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var stream = entry.Open();
            return XElement.Load(stream);
        })];
    }

    private static string Poisoned() => Sample.With(report =>
    {
        report.Remove("stated");
        report.Remove("statedTexts");
        var next = 0;
        Poison(report, ref next);
    });

    private static void Poison(JsonNode? node, ref int next)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Poison(item, ref next);
            }
        }
        else if (node is JsonObject thing)
        {
            foreach (var (name, value) in thing.ToList())
            {
                if (name is "name" or "text" or "title" or "position" or "caption" or "reason" && value is JsonValue text && text.TryGetValue<string>(out _))
                {
                    thing[name] = Hostile[next++ % Hostile.Length];
                }
                else
                {
                    Poison(value, ref next);
                }
            }
        }
    }
}
