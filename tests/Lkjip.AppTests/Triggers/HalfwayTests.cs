using Azure.Storage.Blobs;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Triggers;

/// <summary>A job that fails half-way leaves nothing behind.</summary>
public sealed class HalfwayTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("{{#sasaran}} tanpa penutup", "buku-kerja.xlsx bermasalah")]
    [InlineData(null, "buku-kerja.xlsx tidak ada")]
    public async Task Job_SecondTemplateFails_LeavesNoBlobAndNoRow(string? text, string message)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var second = Path.Combine(app.TemplateFolder, "buku-kerja.xlsx");
        File.Delete(second);
        if (text is not null)
        {
            await File.WriteAllBytesAsync(second, TestTemplates.Excel(text));
        }

        var job = await Sample.SubmitAsync(caller);
        await app.RunJobAsync(job);

        var ended = (await app.Storage.Jobs.FindAsync(new ReportKey(Sample.Agency, "2022"), job, CancellationToken.None))!;
        Assert.Equal(Job.Failed, ended.State);
        Assert.Contains(message, ended.Message, StringComparison.Ordinal);
        Assert.Empty(await app.Storage.Documents.ListAsync(ended.Report, null, CancellationToken.None).ToListAsync());
        Assert.Empty(new BlobContainerClient(app.Options.ConnectionString, app.Options.Names.Documents).GetBlobs());
        Assert.Empty(app.Mails);
    }
}
