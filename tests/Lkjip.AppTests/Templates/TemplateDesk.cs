using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Lkjip.AppTests.Api;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Templates;

/// <summary>Templates over HTTP, and the report that they make.</summary>
internal static class TemplateDesk
{
    public const string Api = "/lkjip/api/templates";

    private static readonly ReportKey Key = new(Sample.Agency, "2022");

    /// <summary>A template with four mistakes of different kinds.</summary>
    public static byte[] Broken => TestTemplates.Word("Nama: {{instansi.nma}}", "Pagu {{ringkasan.pagu | rupih}}", "{{#sasaran}}", "Sisa }} kurung");

    /// <summary>Uploads a template; the answer is the number of its version.</summary>
    public static async Task<int> UploadAsync(HttpClient caller, string owner, byte[] content, string kind = "laporan")
    {
        using var answer = await caller.PostAsync(new Uri($"{Api}/{owner}/{kind}?file=uji.docx", UriKind.Relative), new ByteArrayContent(content));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.JsonAsync())["version"]!["version"]!.GetValue<int>();
    }

    /// <summary>Puts a version in force, or with null takes the owner's own out of force.</summary>
    public static Task<HttpResponseMessage> PutInForceAsync(HttpClient caller, string owner, int? version, int? instead = null, string kind = "laporan") => caller.PutAsync(
        new Uri($"{Api}/{owner}/{kind}/in-force", UriKind.Relative),
        new StringContent(new JsonObject { ["version"] = version, ["instead"] = instead }.ToJsonString(), Encoding.UTF8, "application/json"));

    /// <summary>Uploads a template with a sentence and puts it in force.</summary>
    public static async Task<int> EnforceAsync(HttpClient caller, string owner, string sentence, int? instead = null)
    {
        var version = await UploadAsync(caller, owner, TestTemplates.Word(sentence + " {{instansi.nama}}"));
        using var answer = await PutInForceAsync(caller, owner, version, instead);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return version;
    }

    /// <summary>Hands the sample in again, lets the job run, and reads the report that it made.</summary>
    public static async Task<(string Text, DocumentTemplate? Template)> RenderAsync(TestApp app)
    {
        using var caller = await app.SignInAsync("operator");
        using var head = await caller.GetAsync(new Uri(Sample.Address, UriKind.Relative));
        using var submitted = await caller.SendAsync(Sample.Submit(head.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.Accepted, submitted.StatusCode);
        await app.RunJobAsync((await submitted.JsonAsync())["job"]!.GetValue<string>());
        var version = (await app.Storage.Reports.FindAsync(Key, CancellationToken.None))!.Version;
        var document = await app.Storage.Documents.ListAsync(Key, version, CancellationToken.None).FirstAsync(made => made.Name == "laporan");
        await using var stream = await app.Storage.Documents.OpenAsync(document, CancellationToken.None);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        using var word = WordprocessingDocument.Open(content, isEditable: false);
        return (word.MainDocumentPart!.Document!.InnerText, document.Template);
    }
}
