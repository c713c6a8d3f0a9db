using System.Net.Mail;
using System.Text;
using Lkjip.Azure.Mail;
using Xunit;

namespace Lkjip.Tests.Azure;

public sealed class PickupMailerTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-mail-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Send_Notice_WritesBothAlternatives()
    {
        var mail = Notices.Sample.ToMessage();

        var result = await Mailer().SendAsync(mail, CancellationToken.None);

        Assert.Equal(MailOutcome.Sent, result.Outcome);
        var file = Assert.Single(folder.GetFiles("*", SearchOption.AllDirectories));
        Assert.Equal("blitar-disnaker.2022.v3.kepala.eml", file.Name);
        var text = await File.ReadAllTextAsync(file.FullName);
        Assert.Contains("multipart/alternative", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("text/plain", StringComparison.Ordinal) < text.IndexOf("text/html", StringComparison.Ordinal));
        Assert.Contains("Message-ID: <blitar-disnaker.2022.v3.kepala@lkjip.example>", text, StringComparison.Ordinal);
        Assert.Contains("kadis@example.go.id", text, StringComparison.Ordinal);
        var joined = text.ReplaceLineEndings("");
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(mail.Text)), joined, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(mail.Html.ReplaceLineEndings("\r\n"))), joined, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_SameMailAgain_AddsNothing()
    {
        var mail = Notices.Sample.ToMessage();
        await Mailer().SendAsync(mail, CancellationToken.None);
        var first = await File.ReadAllBytesAsync(folder.GetFiles("*.eml").Single().FullName);

        var result = await Mailer().SendAsync(mail, CancellationToken.None);

        Assert.Equal(MailOutcome.Sent, result.Outcome);
        Assert.Equal(first, await File.ReadAllBytesAsync(Assert.Single(folder.GetFiles("*", SearchOption.AllDirectories)).FullName));
    }

    [Fact]
    public async Task Check_FolderThatCanBeWritten_LeavesNoFile()
    {
        await Mailer().CheckAsync(CancellationToken.None);

        Assert.Empty(folder.GetFiles("*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Check_NoFolderThere_Throws()
    {
        var file = Path.Combine(folder.FullName, "berkas");
        await File.WriteAllTextAsync(file, "");

        await Assert.ThrowsAnyAsync<IOException>(() => new PickupMailer(file, "lkjip@lkjip.example", "Uji").CheckAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Send_NotAnAddress_IsRefused()
    {
        var result = await Mailer().SendAsync(Notices.Sample.ToMessage() with { To = "tidak ada" }, CancellationToken.None);

        Assert.Equal(MailOutcome.Refused, result.Outcome);
        Assert.Empty(folder.GetFiles("*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Send_LineBreakInSubject_AddsNoHeader()
    {
        await Mailer().SendAsync(Notices.Sample.ToMessage() with { Subject = "a\r\nBcc: x@example.com" }, CancellationToken.None);

        var lines = await File.ReadAllLinesAsync(folder.GetFiles("*.eml").Single().FullName, Encoding.UTF8);
        Assert.DoesNotContain(lines, l => l.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Send_CorrelationIdWithPath_StaysInTheFolder()
    {
        await Mailer().SendAsync(Notices.Sample.ToMessage() with { CorrelationId = "../../x/y" }, CancellationToken.None);

        Assert.Equal(".._.._x_y.eml", Assert.Single(folder.GetFiles("*", SearchOption.AllDirectories)).Name);
    }

    private PickupMailer Mailer() => new(folder.FullName, "no-reply@lkjip.example", "Laporan Kinerja");
}
