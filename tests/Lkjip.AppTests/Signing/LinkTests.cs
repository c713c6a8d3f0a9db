using System.Net;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using static Lkjip.AppTests.Signing.Signatories;

namespace Lkjip.AppTests.Signing;

/// <summary>What the link in a mail is good for, and when no more.</summary>
public sealed class LinkTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task ReadLink_Submitted_ShowsTheReportAndTakesANote()
    {
        await using var app = await SubmittedAsync(azurite);
        using var nobody = app.Nobody();
        var path = Mailbox.Link(app, FirstRead);

        var (status, page) = await OpenAsync(nobody, path);
        var (returned, _) = await ReturnAsync(nobody, path, page, "Pagu program 2 keliru");

        Assert.Equal((HttpStatusCode.OK, "readOpen"), (status, Standing(page)));
        // Ceiling and spending as the report prints them in table 3.11.
        Assert.Contains("8.251.284.892", page, StringComparison.Ordinal);
        Assert.Contains("7.891.881.259", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, "returned"), (returned, (await HeadAsync(app)).State));
        var last = await app.Storage.Reports.HistoryAsync(Key, CancellationToken.None).LastAsync();
        Assert.Equal(("Drs. RULLY WAHYU PRASETYOWANTO, ME", "Pagu program 2 keliru", Signature.ByLink), (last.By, last.Reason, last.Via));
    }

    [Fact]
    public async Task ReadLink_Approved_CannotSignEvenWithTheRightRequest()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();
        var (_, signPage) = await OpenAsync(nobody, Mailbox.Link(app, FirstMail));
        var path = Mailbox.Link(app, FirstRead);

        var (_, page) = await OpenAsync(nobody, path);
        var (status, _) = await SignAsync(nobody, path, signPage);

        Assert.Equal("readOnly", Standing(page));
        Assert.DoesNotContain("value=\"setujui\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Empty(await SignaturesAsync(app));
    }

    [Fact]
    public async Task Sign_DoubleClickAndOldWindow_IsOneSignature()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();
        var path = Mailbox.Link(app, FirstMail);
        var (_, page) = await OpenAsync(nobody, path);

        var clicks = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SignAsync(nobody, path, page)));
        var (late, after) = await SignAsync(nobody, path, page);

        Assert.Contains(clicks, click => click.Status == HttpStatusCode.Redirect);
        // A click that comes while another is being written may be told so; none is a second signature.
        Assert.All(clicks, click => Assert.True(click.Status is HttpStatusCode.Redirect or HttpStatusCode.Conflict, $"{click.Status}: {click.Text}"));
        Assert.Equal((HttpStatusCode.Conflict, "signed"), (late, Standing(after)));
        Assert.Single(await SignaturesAsync(app));
        Assert.Single(await HistoryAsync(app), what => what == "signed");
    }

    [Fact]
    public async Task Sign_NotSaidToBeRead_SignsNothing()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();
        var path = Mailbox.Link(app, FirstMail);
        var (_, page) = await OpenAsync(nobody, path);

        var (status, text) = await PressAsync(nobody, path, page, ("tindakan", "setujui"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Centang dahulu", text, StringComparison.Ordinal);
        Assert.Empty(await SignaturesAsync(app));
    }

    [Fact]
    public async Task SignAndReturn_AtOnce_OneWins()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();
        using var planner = await app.SignInAsync("planner");
        var path = Mailbox.Link(app, FirstMail);
        var (_, page) = await OpenAsync(nobody, path);
        var tag = $"\"{(await HeadAsync(app)).Tag}\"";

        var signing = SignAsync(nobody, path, page);
        var returning = planner.SendAsync(Sample.Move("returned", "angka berubah", tag));
        var (signed, text) = await signing;
        using var returned = await returning;

        var standing = (await SignaturesAsync(app)).Count(signature => signature.Stands);
        var state = (await HeadAsync(app)).State;
        Assert.True(
            (signed == HttpStatusCode.Redirect && returned.StatusCode == HttpStatusCode.PreconditionFailed && state == "approved" && standing == 1)
            || (signed == HttpStatusCode.Conflict && returned.StatusCode == HttpStatusCode.OK && state == "returned" && standing == 0 && Standing(text) == "returned"),
            $"{signed} {returned.StatusCode} {state} {standing}");
    }

    [Fact]
    public async Task Sign_WindowOpenedBeforeTheReturn_SignsNothing()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();
        using var planner = await app.SignInAsync("planner");
        var path = Mailbox.Link(app, FirstMail);
        var (_, page) = await OpenAsync(nobody, path);
        await Desk.MoveAsync(planner, "returned", "angka berubah");

        var (status, text) = await SignAsync(nobody, path, page);

        Assert.Equal((HttpStatusCode.Conflict, "returned"), (status, Standing(text)));
        Assert.Empty(await SignaturesAsync(app));
    }

    [Fact]
    public async Task Link_OfAnOlderVersion_OnlyReads()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();
        using var planner = await app.SignInAsync("planner");
        var path = Mailbox.Link(app, FirstMail);
        var (_, before) = await OpenAsync(nobody, path);
        await Desk.MoveAsync(planner, "returned", "angka berubah");
        using var saved = await planner.SendAsync(Sample.Put(
            Sample.With(report => report["period"]!["title"] = "Laporan Kinerja"), $"\"{(await HeadAsync(app)).Tag}\""));

        var (_, page) = await OpenAsync(nobody, path);
        var (status, _) = await SignAsync(nobody, path, before);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(("superseded", HttpStatusCode.Conflict), (Standing(page), status));
        Assert.Contains("Laporan sekarang versi 2", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_DocumentMadeAnew_AsksForANewLink()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();
        var path = Mailbox.Link(app, FirstMail);
        var (_, before) = await OpenAsync(nobody, path);
        await app.Storage.Documents.PutAsync(Key, 1, new NewDocument("laporan", "docx", "application/octet-stream", "lain"u8.ToArray()), CancellationToken.None);

        var (_, page) = await OpenAsync(nobody, path);
        var (status, _) = await SignAsync(nobody, path, before);

        Assert.Equal(("changed", HttpStatusCode.Conflict), (Standing(page), status));
        Assert.Contains("Minta tautan baru", page, StringComparison.Ordinal);
        Assert.Empty(await SignaturesAsync(app));
    }

    [Fact]
    public async Task Link_Expired_ShowsNothingOfTheReport()
    {
        var time = new ManualTime();
        await using var app = await ApprovedAsync(azurite, time: time);
        var path = Mailbox.Link(app, FirstMail);
        time.Now += TimeSpan.FromDays(15);
        using var nobody = app.Nobody();

        var (status, page) = await OpenAsync(nobody, path);

        Assert.Equal(HttpStatusCode.Gone, status);
        Assert.Contains("sudah lewat masa berlakunya", page, StringComparison.Ordinal);
        Assert.DoesNotContain("8.251.284.892", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Link_Forged_IsUnknown(string token)
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(new Uri($"/lkjip/tandatangan/{token}", UriKind.Relative));

        await answer.ProblemAsync(404, "link-invalid");
    }

    [Fact]
    public async Task Link_OneLetterChanged_IsUnknown()
    {
        await using var app = await ApprovedAsync(azurite);
        var path = Mailbox.Link(app, FirstMail);
        var at = path.Length - 20;
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(new Uri($"{path[..at]}{(path[at] == 'A' ? 'B' : 'A')}{path[(at + 1)..]}", UriKind.Relative));

        await answer.ProblemAsync(404, "link-invalid");
    }

    [Fact]
    public async Task Page_BehindALink_SendsNoRefererAndIsNotKept()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(new Uri(Mailbox.Link(app, FirstMail), UriKind.Relative));

        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Revoke_ByThePlanner_ClosesTheLinkUntilANewOneIsSent()
    {
        await using var app = await ApprovedAsync(azurite);
        using var planner = await app.SignInAsync("planner");
        using var nobody = app.Nobody();
        var first = Mailbox.Link(app, FirstMail);

        using var revoked = await NoticeAsync(planner, "rully", "sign", "revoke");
        var (closed, page) = await OpenAsync(nobody, first);
        using var again = await NoticeAsync(planner, "rully", "sign", "sendAgain");
        await WorkAsync(app);
        var (old, oldPage) = await OpenAsync(nobody, first);
        await SignAsync(app, $"{FirstMail}.2");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (revoked.StatusCode, again.StatusCode));
        Assert.Equal(HttpStatusCode.Gone, closed);
        Assert.Contains("sudah dicabut", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, old);
        Assert.Contains("sudah diganti", oldPage, StringComparison.Ordinal);
        Assert.Equal(["askedToSign", "linkRevoked", "noticeAgain", "signed", "askedToSign"], (await HistoryAsync(app)).SkipWhile(what => what != "askedToSign"));
    }

    [Theory]
    [InlineData("bupati", "sign", 404, "notice-unknown")]
    [InlineData("siapa", "read", 404, "notice-unknown")]
    public async Task SendAgain_NobodyWasAsked_IsRefused(string signatory, string purpose, int status, string code)
    {
        await using var app = await ApprovedAsync(azurite);
        using var planner = await app.SignInAsync("planner");

        using var answer = await NoticeAsync(planner, signatory, purpose, "sendAgain");

        await answer.ProblemAsync(status, code);
    }

    [Fact]
    public async Task SendAgain_HasSigned_IsRefused()
    {
        await using var app = await ApprovedAsync(azurite);
        await SignAsync(app, FirstMail);
        using var planner = await app.SignInAsync("planner");

        using var answer = await NoticeAsync(planner, "rully", "sign", "sendAgain");
        using var unreadable = await NoticeAsync(planner, "rully", "sign", "hapus");

        await answer.ProblemAsync(409, "notice-not-due");
        await unreadable.ProblemAsync(400, "notice-order-unreadable");
    }

    [Fact]
    public async Task Signatures_Answer_SaysWhoseTurnItIs()
    {
        await using var app = await ApprovedAsync(azurite);
        await SignAsync(app, FirstMail);
        using var caller = await app.SignInAsync("operator");

        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/signatures", UriKind.Relative));

        var signers = (await answer.JsonAsync())["signers"]!.AsArray();
        Assert.Equal(
            [("rully", true, false), ("bupati", false, true)],
            signers.Select(signer => (signer!["id"]!.GetValue<string>(), signer["signed"]!.GetValue<bool>(), signer["isNext"]!.GetValue<bool>())));
    }
}
