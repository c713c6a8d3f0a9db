using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Identity;
using Lkjip.Azure.Graph;
using Lkjip.Azure.Mail;
using Xunit;

namespace Lkjip.Tests.Azure;

public sealed class GraphMailerTests
{
    private static readonly MailMessage Mail = new("kadis@example.go.id", "Drs. Budi", "Perihal", "teks", "<p>isi</p>", "blitar-disnaker.2022.v1.kepala");

    [Fact]
    public async Task Send_Accepted_IsSentOnceAsTheMailbox()
    {
        var transport = StubTransport.Answering(new StubResponse(202, "", ("request-id", "abc")));

        var result = await Mailer(transport).SendAsync(Mail, CancellationToken.None);

        Assert.Equal(new MailResult(MailOutcome.Sent, Reference: "abc"), result);
        var sent = Assert.Single(transport.Sent);
        Assert.Equal(("POST", "https://graph.microsoft.com/v1.0/users/laporan%40example.go.id/sendMail"), (sent.Method, sent.Url));
        Assert.Equal("Bearer token for https://graph.microsoft.com/.default", sent.Headers["Authorization"]);
        var message = JsonDocument.Parse(sent.Body).RootElement.GetProperty("message");
        Assert.Equal("Perihal", message.GetProperty("subject").GetString());
        Assert.Equal("<p>isi</p>", message.GetProperty("body").GetProperty("content").GetString());
        var to = message.GetProperty("toRecipients")[0].GetProperty("emailAddress");
        Assert.Equal(("kadis@example.go.id", "Drs. Budi"), (to.GetProperty("address").GetString(), to.GetProperty("name").GetString()));
        Assert.Equal(Mail.CorrelationId, message.GetProperty("internetMessageHeaders")[0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task Send_ClientError_IsRefusedWithReason(int status)
    {
        var transport = StubTransport.Answering(new StubResponse(status, """{"error":{"code":"ErrorX","message":"why"}}"""));

        var result = await Mailer(transport).SendAsync(Mail, CancellationToken.None);

        Assert.Equal((MailOutcome.Refused, $"{status} ErrorX: why"), (result.Outcome, result.Reason));
        Assert.Single(transport.Sent);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Send_NoRightOrNoMailbox_WaitsForTheAdministrator(int status)
    {
        var transport = StubTransport.Answering(new StubResponse(status, """{"error":{"code":"ErrorX","message":"why"}}"""));

        var result = await Mailer(transport).SendAsync(Mail, CancellationToken.None);

        Assert.Equal((MailOutcome.Throttled, TimeSpan.FromMinutes(15), $"{status} ErrorX: why"), (result.Outcome, result.RetryAfter, result.Reason));
        Assert.Single(transport.Sent);
    }

    [Fact]
    public async Task Send_WhileTheMailboxRests_AsksNobody()
    {
        var transport = StubTransport.Answering(new StubResponse(429, "", ("Retry-After", "17")));
        var mailer = Mailer(transport);
        await mailer.SendAsync(Mail, CancellationToken.None);

        var other = await mailer.SendAsync(Mail with { CorrelationId = "lain" }, CancellationToken.None);

        Assert.Equal((MailOutcome.Throttled, TimeSpan.FromSeconds(17)), (other.Outcome, other.RetryAfter));
        Assert.Single(transport.Sent);
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("Fri, 02 Jan 2026 03:06:05 GMT", 120)]
    [InlineData("soon", 60)]
    public async Task Send_Throttled_WaitsAsTold(string retryAfter, int seconds)
    {
        var transport = StubTransport.Answering(new StubResponse(429, "", ("Retry-After", retryAfter)));

        var result = await Mailer(transport).SendAsync(Mail, CancellationToken.None);

        Assert.Equal((MailOutcome.Throttled, TimeSpan.FromSeconds(seconds)), (result.Outcome, result.RetryAfter));
        Assert.Single(transport.Sent);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Send_ServerError_IsUnknownAndNotRepeated(int status)
    {
        var transport = StubTransport.Answering(new StubResponse(status, "<html>no json</html>"));

        var result = await Mailer(transport).SendAsync(Mail, CancellationToken.None);

        Assert.Equal((MailOutcome.Unknown, $"{status} Stub"), (result.Outcome, result.Reason));
        Assert.Single(transport.Sent);
    }

    [Fact]
    public async Task Send_AnswerLost_IsUnknownAndNotRepeated()
    {
        var transport = new StubTransport(_ => throw new RequestFailedException(0, "connection reset", new IOException("reset")));

        var result = await Mailer(transport).SendAsync(Mail, CancellationToken.None);

        Assert.Equal((MailOutcome.Unknown, "connection reset"), (result.Outcome, result.Reason));
        Assert.Single(transport.Sent);
    }

    [Fact]
    public async Task Send_NoConnection_MayBeTriedLater()
    {
        var transport = new StubTransport(_ => throw new RequestFailedException(0, "refused", new HttpRequestException(HttpRequestError.ConnectionError)));

        var result = await Mailer(transport).SendAsync(Mail, CancellationToken.None);

        Assert.Equal(MailOutcome.Throttled, result.Outcome);
    }

    [Fact]
    public async Task Send_NoToken_MayBeTriedLater()
    {
        var transport = new StubTransport(_ => throw new AuthenticationFailedException("no identity"));

        var result = await Mailer(transport).SendAsync(Mail, CancellationToken.None);

        Assert.Equal((MailOutcome.Throttled, "no identity"), (result.Outcome, result.Reason));
    }

    [Fact]
    public async Task Check_TokenGiven_SendsNothing()
    {
        var transport = StubTransport.Answering();

        await Mailer(transport).CheckAsync(CancellationToken.None);

        Assert.Empty(transport.Sent);
    }

    [Fact]
    public async Task Check_NoToken_Throws()
    {
        var mailer = new GraphMailer("laporan@example.go.id", new ClosedCredential(), new GraphOptions { Transport = StubTransport.Answering() }, TimeProvider.System);

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => mailer.CheckAsync(CancellationToken.None));
    }

    private static GraphMailer Mailer(StubTransport transport) => new(
        "laporan@example.go.id",
        new StubCredential(),
        new GraphOptions { Transport = transport },
        new FixedTime(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));

    private sealed class ClosedCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new AuthenticationFailedException("Uji.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new AuthenticationFailedException("Uji.");
    }
}
