using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Signing;

/// <summary>The sample on its way to its two signatures: the head of the agency first, then the regent.</summary>
internal static partial class Signatories
{
    public const string FirstMail = "blitar-disnaker.2022.v1.rully.ttd";

    public const string SecondMail = "blitar-disnaker.2022.v1.bupati.ttd";

    public const string FirstRead = "blitar-disnaker.2022.v1.rully";

    public static ReportKey Key { get; } = new(Sample.Agency, "2022");

    /// <summary>The service with the sample handed in, its documents made and its notices sent.</summary>
    public static async Task<TestApp> SubmittedAsync(AzuriteFixture azurite, Func<App.Hosting.Settings, App.Hosting.Settings>? change = null, TimeProvider? time = null)
    {
        var app = await TestApp.StartAsync(azurite, change, time);
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        await app.RunJobAsync(await Sample.SubmitAsync(writer));
        return app;
    }

    /// <summary>The same, passed by the review, and the first signer asked.</summary>
    public static async Task<TestApp> ApprovedAsync(AzuriteFixture azurite, Func<App.Hosting.Settings, App.Hosting.Settings>? change = null, TimeProvider? time = null)
    {
        var app = await SubmittedAsync(azurite, change, time);
        await ApproveAsync(app);
        return app;
    }

    /// <summary>Passes the review and does the work that follows.</summary>
    public static async Task ApproveAsync(TestApp app)
    {
        using var reviewer = await app.SignInAsync("reviewer");
        await Desk.MoveAsync(reviewer, "inReview");
        await Desk.FinishAsync(reviewer);
        await Desk.MoveAsync(reviewer, "approved");
        await WorkAsync(app);
    }

    /// <summary>Runs every job that waits.</summary>
    public static async Task WorkAsync(TestApp app)
    {
        foreach (var job in await app.Storage.Jobs.ListAsync(Key, CancellationToken.None).Where(job => !job.Ended).ToListAsync())
        {
            await app.RunJobAsync(job.Id);
        }
    }

    public static async Task<(HttpStatusCode Status, string Text)> OpenAsync(HttpClient caller, string path)
    {
        using var answer = await caller.SendAsync(Page(HttpMethod.Get, path));
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>The word for what a page says the link is good for; null for a page of a problem.</summary>
    public static string? Standing(string page) => StandingPattern().Match(page) is { Success: true } match ? match.Groups["id"].Value : null;

    /// <summary>Presses a button on a page that was opened before.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> PressAsync(HttpClient caller, string path, string page, params (string Name, string Value)[] fields)
    {
        using var request = Page(HttpMethod.Post, path);
        request.Content = new FormUrlEncodedContent(
        [
            new("etag", Tag(page)), new("__RequestVerificationToken", Token(page)), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        using var answer = await caller.SendAsync(request);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    public static Task<(HttpStatusCode Status, string Text)> SignAsync(HttpClient caller, string path, string page) =>
        PressAsync(caller, path, page, ("tindakan", "setujui"), ("dibaca", "ya"));

    public static Task<(HttpStatusCode Status, string Text)> ReturnAsync(HttpClient caller, string path, string page, string note) =>
        PressAsync(caller, path, page, ("tindakan", "kembalikan"), ("catatan", note));

    /// <summary>Opens the link of a mail and signs.</summary>
    public static async Task SignAsync(TestApp app, string mail)
    {
        using var signer = app.Nobody();
        var path = Mailbox.Link(app, mail);
        var (_, page) = await OpenAsync(signer, path);
        var (status, _) = await SignAsync(signer, path, page);
        Assert.Equal(HttpStatusCode.Redirect, status);
        await WorkAsync(app);
    }

    /// <summary>Hands a file over through the form of a page.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> UploadAsync(HttpClient caller, string path, byte[] file, string? action = "serahkan")
    {
        var (_, page) = await OpenAsync(caller, path.Split('?')[0]);
        using var request = Page(HttpMethod.Post, path);
        request.Content = new MultipartFormDataContent
        {
            { new StringContent(Token(page)), "__RequestVerificationToken" }, { new StringContent(action ?? ""), "tindakan" }, { new ByteArrayContent(file), "berkas", "berkas.pdf" },
        };
        using var answer = await caller.SendAsync(request);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    public static async Task<ReportHead> HeadAsync(TestApp app) => (await app.Storage.Reports.FindAsync(Key, CancellationToken.None))!;

    public static async Task<List<Signature>> SignaturesAsync(TestApp app) => await app.Storage.Signatures.ListAsync(Key, null, CancellationToken.None).ToListAsync();

    public static async Task<List<string>> HistoryAsync(TestApp app) =>
        await app.Storage.Reports.HistoryAsync(Key, CancellationToken.None).Select(entry => entry.What).ToListAsync();

    public static async Task<HttpResponseMessage> NoticeAsync(HttpClient caller, string signatory, string purpose, string action)
    {
        using var body = new StringContent(
            new JsonObject { ["signatory"] = signatory, ["purpose"] = purpose, ["action"] = action }.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        return await caller.PostAsync(new Uri($"{Sample.Address}/notices", UriKind.Relative), body);
    }

    private static HttpRequestMessage Page(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Accept", "text/html");
        return request;
    }

    private static string Tag(string page) => TagPattern().Match(page).Groups["tag"].Value;

    private static string Token(string page) => TokenPattern().Match(page).Groups["token"].Value;

    [GeneratedRegex("data-standing=\"(?<id>[a-zA-Z]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StandingPattern();

    [GeneratedRegex("name=\"etag\" value=\"(?<tag>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TagPattern();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TokenPattern();
}
