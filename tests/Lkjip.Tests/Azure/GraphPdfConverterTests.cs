using Azure;
using Lkjip.Azure.Graph;
using Lkjip.Azure.Pdf;
using Xunit;

namespace Lkjip.Tests.Azure;

public sealed class GraphPdfConverterTests
{
    private const string Folder = "https://graph.microsoft.com/v1.0/drives/b%21x/items/01ABC:/lkjip-";
    private static readonly PdfSource Word = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "isi"u8.ToArray());
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Convert_Redirected_UploadsFetchesAndDeletes()
    {
        var transport = StubTransport.Answering(new StubResponse(201), Redirect("https://tenant.example/pdf?tempauth=x"), new StubResponse(200, "%PDF-1.7 isi"), new StubResponse(204));

        var result = await Converter(transport).ConvertAsync(Word, Limit, CancellationToken.None);

        Assert.Equal((PdfOutcome.Made, "%PDF-1.7 isi", null), (result.Outcome, System.Text.Encoding.UTF8.GetString(result.Content.Span), result.Leftover));
        Assert.Equal(["PUT", "GET", "GET", "DELETE"], transport.Sent.Select(request => request.Method));
        var address = transport.Sent[3].Url;
        Assert.Matches("^[0-9a-f]{32}\\.docx:$", address[Folder.Length..]);
        Assert.Equal([$"{address}/content", $"{address}/content?format=pdf", "https://tenant.example/pdf?tempauth=x", address], transport.Sent.Select(request => request.Url));
        Assert.Equal(("isi", Word.ContentType), (transport.Sent[0].Body, transport.Sent[0].Headers["Content-Type"]));
    }

    [Fact]
    public async Task Convert_Redirected_KeepsTheTokenWithGraph()
    {
        var transport = StubTransport.Answering(new StubResponse(201), Redirect("https://tenant.example/pdf"), new StubResponse(200, "%PDF-"), new StubResponse(204));

        await Converter(transport).ConvertAsync(Word, Limit, CancellationToken.None);

        Assert.Equal([true, true, false, true], transport.Sent.Select(request => request.Headers.ContainsKey("Authorization")));
        Assert.Equal("Bearer token for https://graph.microsoft.com/.default", transport.Sent[0].Headers["Authorization"]);
    }

    [Theory]
    [InlineData("http://tenant.example/pdf")]
    [InlineData("/relatif")]
    [InlineData("file:///etc/passwd")]
    public async Task Convert_RedirectedElsewhere_IsRefusedAndDeleted(string location)
    {
        var transport = StubTransport.Answering(new StubResponse(201), Redirect(location), new StubResponse(204));

        var result = await Converter(transport).ConvertAsync(Word, Limit, CancellationToken.None);

        Assert.Equal(PdfOutcome.Refused, result.Outcome);
        Assert.Equal(["PUT", "GET", "DELETE"], transport.Sent.Select(request => request.Method));
    }

    [Fact]
    public async Task Convert_AnswerIsNoPdf_IsRefused()
    {
        var transport = StubTransport.Answering(new StubResponse(201), Redirect("https://tenant.example/pdf"), new StubResponse(200, "<html>"), new StubResponse(204));

        Assert.Equal(PdfOutcome.Refused, (await Converter(transport).ConvertAsync(Word, Limit, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Convert_ThrottledShortly_WaitsAndGoesOn()
    {
        var transport = StubTransport.Answering(
            new StubResponse(429, "", ("Retry-After", "0")), new StubResponse(201), new StubResponse(503, "", ("Retry-After", "0")),
            Redirect("https://tenant.example/pdf"), new StubResponse(200, "%PDF-"), new StubResponse(204));

        var result = await Converter(transport).ConvertAsync(Word, Limit, CancellationToken.None);

        Assert.Equal(PdfOutcome.Made, result.Outcome);
        Assert.Equal(["PUT", "PUT", "GET", "GET", "GET", "DELETE"], transport.Sent.Select(request => request.Method));
        Assert.Equal("isi", transport.Sent[1].Body);
    }

    [Fact]
    public async Task Convert_ThrottledPastTheLimit_IsBusyAtOnce()
    {
        var transport = StubTransport.Answering(
            new StubResponse(201), new StubResponse(429, """{"error":{"code":"tooManyRequests","message":"later"}}""", ("Retry-After", "600")), new StubResponse(204));

        var result = await Converter(transport).ConvertAsync(Word, Limit, CancellationToken.None);

        Assert.Equal((PdfOutcome.Busy, "429 tooManyRequests: later", null), (result.Outcome, result.Reason, result.Leftover));
        Assert.Equal("DELETE", transport.Sent[^1].Method);
    }

    [Theory]
    [InlineData(400, PdfOutcome.Refused)]
    [InlineData(406, PdfOutcome.Refused)]
    [InlineData(413, PdfOutcome.TooLarge)]
    [InlineData(403, PdfOutcome.Unavailable)]
    [InlineData(404, PdfOutcome.Unavailable)]
    [InlineData(500, PdfOutcome.Unavailable)]
    public async Task Convert_Refused_SaysWhyAndDeletes(int status, PdfOutcome outcome)
    {
        var transport = StubTransport.Answering(
            new StubResponse(201), new StubResponse(status, """{"error":{"code":"x","message":"why"}}"""), new StubResponse(204));

        var result = await Converter(transport).ConvertAsync(Word, Limit, CancellationToken.None);

        Assert.Equal((outcome, $"{status} x: why"), (result.Outcome, result.Reason));
        Assert.Equal("DELETE", transport.Sent[^1].Method);
    }

    [Fact]
    public async Task Convert_AnswerToTheUploadLost_DeletesWhatMayBeThere()
    {
        var transport = new StubTransport(_ => throw new RequestFailedException(0, "reset", new IOException("reset")), _ => new StubResponse(204));

        var result = await Converter(transport).ConvertAsync(Word, Limit, CancellationToken.None);

        Assert.Equal((PdfOutcome.Unavailable, "reset"), (result.Outcome, result.Reason));
        Assert.Equal("DELETE", transport.Sent[^1].Method);
    }

    [Fact]
    public async Task Convert_NotDeleted_NamesWhatIsLeft()
    {
        var transport = StubTransport.Answering(
            new StubResponse(201), Redirect("https://tenant.example/pdf"), new StubResponse(200, "%PDF-"), new StubResponse(423));

        var result = await Converter(transport).ConvertAsync(Word, Limit, CancellationToken.None);

        Assert.Equal(PdfOutcome.Made, result.Outcome);
        Assert.StartsWith("v1.0/drives/b%21x/items/01ABC:/lkjip-", result.Leftover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Convert_TooSlow_TimesOutAndDeletes()
    {
        var transport = new StubTransport(
            _ => new StubResponse(201), _ => { Thread.Sleep(200); throw new OperationCanceledException(); }, _ => new StubResponse(204));

        var result = await Converter(transport).ConvertAsync(Word, TimeSpan.FromMilliseconds(50), CancellationToken.None);

        Assert.Equal(PdfOutcome.TimedOut, result.Outcome);
        Assert.Equal("DELETE", transport.Sent[^1].Method);
    }

    [Fact]
    public async Task Convert_CallerGone_ThrowsAndDeletes()
    {
        using var gone = new CancellationTokenSource();
        var transport = new StubTransport(
            _ => new StubResponse(201), _ => { gone.Cancel(); throw new OperationCanceledException(gone.Token); }, _ => new StubResponse(204));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Converter(transport).ConvertAsync(Word, Limit, gone.Token));

        Assert.Equal("DELETE", transport.Sent[^1].Method);
    }

    [Fact]
    public async Task Convert_TooLarge_SendsNothing()
    {
        var transport = StubTransport.Answering();

        var result = await Converter(transport).ConvertAsync(Word with { Content = new byte[PdfSource.Limit + 1] }, Limit, CancellationToken.None);

        Assert.Equal(PdfOutcome.TooLarge, result.Outcome);
        Assert.Empty(transport.Sent);
    }

    private static StubResponse Redirect(string location) => new(302, "", ("Location", location));

    private static GraphPdfConverter Converter(StubTransport transport) =>
        new(new GraphFolder("b!x", "01ABC"), new StubCredential(), new GraphOptions { Transport = transport }, TimeProvider.System);
}
