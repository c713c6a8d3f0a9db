using System.Net;
using System.Text;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Faults;
using static Lkjip.AppTests.Signing.Signatories;

namespace Lkjip.AppTests.Signing;

/// <summary>The archive is only added to, so that a retention policy may lie on its container.</summary>
public sealed class ArchiveTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Archive_UnderARetentionPolicy_TakesAWholeJourney()
    {
        var archive = new RetentionTransport("?");
        await using var app = await ApprovedAsync(azurite, settings =>
            settings with { Storage = settings.Storage with { Transport = archive = new(settings.Storage.Names.Documents) } });
        using var nobody = app.Nobody();
        var signed = Encoding.ASCII.GetBytes("%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF\n");

        await SignAsync(app, FirstMail);
        await SignAsync(app, SecondMail);
        var (first, _) = await UploadAsync(nobody, Mailbox.Link(app, FirstMail), signed);
        var (again, _) = await UploadAsync(nobody, Mailbox.Link(app, FirstMail), signed);
        await app.Storage.Uploads.KeepAsync(Key, "anggaran.xlsx", signed, CancellationToken.None);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first, again));
        Assert.Empty(archive.Refused);
        // The report, its workbook and the signed copy, which came twice.
        Assert.Equal((3, 1), (archive.Added, archive.Repeated));
    }
}
