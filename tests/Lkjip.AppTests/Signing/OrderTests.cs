using System.Net;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using static Lkjip.AppTests.Signing.Signatories;

namespace Lkjip.AppTests.Signing;

/// <summary>Who is asked when, and who may sign when.</summary>
public sealed class OrderTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Submission_Notices_TellAndAskForNoSignature()
    {
        await using var app = await SubmittedAsync(azurite);

        Assert.Equal(["blitar-disnaker.2022.v1.bupati", FirstRead], Mailbox.Names(app));
        var mail = Mailbox.Text(app, FirstRead);
        Assert.Contains("telah diajukan", mail, StringComparison.Ordinal);
        Assert.Contains("Tanda tangan belum diperlukan", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("menunggu tanda tangan", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoSigners_InOrder_EndSignedOff()
    {
        await using var app = await ApprovedAsync(azurite);
        Assert.Contains(FirstMail, Mailbox.Names(app));
        Assert.DoesNotContain(SecondMail, Mailbox.Names(app));

        await SignAsync(app, FirstMail);
        var between = await HeadAsync(app);
        await SignAsync(app, SecondMail);

        Assert.Equal(("approved", "signedOff"), (between.State, (await HeadAsync(app)).State));
        var documents = await app.Storage.Documents.ListAsync(Key, 1, CancellationToken.None).ToDictionaryAsync(d => $"{d.Name}.{d.Extension}", d => d.Sha256);
        var data = (await app.Storage.Reports.ReadAsync(Key, 1, CancellationToken.None))!.Sha256;
        Assert.All(await SignaturesAsync(app), signature =>
            Assert.Equal((Signature.ByLink, data, documents["laporan.docx"], true), (signature.Via, signature.DataSha256, signature.Documents["laporan.docx"], signature.Stands)));
        Assert.Equal(["approved", "askedToSign", "signed", "askedToSign", "signed"], (await HistoryAsync(app)).SkipWhile(what => what != "approved"));
        Assert.Equal(4, app.Mails.Length);
    }

    [Fact]
    public async Task AskToSign_JobOlderThanTheLastRequest_AsksNobodyTwice()
    {
        var time = new ManualTime();
        await using var app = await ApprovedAsync(azurite, time: time);
        time.Now -= TimeSpan.FromHours(1);
        var late = await app.Storage.Jobs.AddAsync(Key, 1, new NewJob("askToSign"), "uji", CancellationToken.None);
        time.Now += TimeSpan.FromHours(1);
        using var office = await app.SignInAsync("signatory");
        await Desk.MoveAsync(office, "signedOff");
        await app.RunJobAsync((await app.Storage.Jobs.ListAsync(Key, CancellationToken.None).LastAsync(job => job.Kind == "askToSign" && !job.Ended && job.Id != late.Id)).Id);
        var mails = Mailbox.Names(app);

        await app.RunJobAsync(late.Id);

        Assert.Contains(SecondMail, mails);
        Assert.Equal(mails, Mailbox.Names(app));
    }

    [Fact]
    public async Task SignIn_MailAddressOfTheSecond_WaitsForTheFirst()
    {
        await using var app = await ApprovedAsync(azurite);
        using var regent = await SignInAsync(app, "BUPATI@blitar.example");

        using var early = await Desk.TryMoveAsync(regent, "signedOff");
        await SignAsync(app, FirstMail);
        using var inTurn = await Desk.TryMoveAsync(regent, "signedOff");

        await early.ProblemAsync(409, "sign-not-your-turn");
        Assert.Equal(HttpStatusCode.OK, inTurn.StatusCode);
        Assert.Equal("signedOff", (await HeadAsync(app)).State);
    }

    [Fact]
    public async Task SignIn_MailAddressOfTheFirst_SignsOnlyForItself()
    {
        await using var app = await ApprovedAsync(azurite);
        using var head = await SignInAsync(app, "kepala@disnaker.blitar.example");
        await Desk.MoveAsync(head, "signedOff");

        using var again = await Desk.TryMoveAsync(head, "signedOff");

        await again.ProblemAsync(409, "sign-done");
        Assert.Equal("rully", Assert.Single(await SignaturesAsync(app)).SignatoryId);
    }

    [Fact]
    public async Task SignIn_NobodyWithMail_SignsOnce()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        using var stored = await writer.SendAsync(Sample.Put(Sample.With(report =>
        {
            foreach (var signatory in report["signatories"]!.AsArray())
            {
                signatory!.AsObject().Remove("email");
            }
        })));
        using var submitted = await writer.SendAsync(Sample.Submit(stored.Headers.ETag!.Tag));
        await WorkAsync(app);
        await ApproveAsync(app);
        using var office = await app.SignInAsync("signatory");

        await Desk.MoveAsync(office, "signedOff");

        Assert.Equal("signedOff", (await HeadAsync(app)).State);
        Assert.Empty(app.Mails);
        Assert.Equal("Uji signatory", Assert.Single(await SignaturesAsync(app)).By);
    }

    [Fact]
    public async Task Sign_TwoAtOnce_OneWins()
    {
        await using var app = await ApprovedAsync(azurite);
        using var office = await app.SignInAsync("signatory");
        var tag = $"\"{(await HeadAsync(app)).Tag}\"";

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => office.SendAsync(Sample.Move("signedOff", null, tag))));

        Assert.Equal([200, 412, 412, 412], answers.Select(answer => (int)answer.StatusCode).Order());
        Assert.Single(await SignaturesAsync(app));
        Assert.Equal("approved", (await HeadAsync(app)).State);
    }

    [Fact]
    public async Task Return_AfterTheFirstSignature_EndsItAndAsksAnew()
    {
        await using var app = await ApprovedAsync(azurite);
        await SignAsync(app, FirstMail);
        using var planner = await app.SignInAsync("planner");
        await Desk.MoveAsync(planner, "returned", "angka berubah");
        var ended = Assert.Single(await SignaturesAsync(app));
        using var handedIn = await planner.SendAsync(Sample.Submit($"\"{(await HeadAsync(app)).Tag}\""));
        await WorkAsync(app);

        await ApproveAsync(app);

        Assert.False(ended.Stands);
        Assert.Contains($"{FirstMail}.2", Mailbox.Names(app));
        Assert.Equal(("rully", false), (ended.SignatoryId, (await SignaturesAsync(app))[0].Stands));
        using var nobody = app.Nobody();
        Assert.Contains("sudah diganti", (await OpenAsync(nobody, Mailbox.Link(app, FirstMail))).Text, StringComparison.Ordinal);
        // The regent's link of the first round: it is the turn of the other.
        Assert.Equal("waiting", Standing((await OpenAsync(nobody, Mailbox.Link(app, SecondMail))).Text));
    }

    private static async Task<HttpClient> SignInAsync(TestApp app, string name)
    {
        var client = app.Nobody();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["role"] = "signatory", ["agency"] = "*", ["name"] = name });
        using var answer = await client.PostAsync("/lkjip/masuk", form);
        return client;
    }
}
