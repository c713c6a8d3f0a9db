using System.IO.Compression;
using Lkjip.App.Hosting;
using Lkjip.Azure.Pdf;
using Lkjip.Domain.Review.Checklist;

namespace Lkjip.AppTests.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void Read_Nothing_MakesNoPdfAndWritesFast()
    {
        var settings = Read();

        Assert.Equal((PdfConverterKind.None, TimeSpan.FromSeconds(90)), (settings.Pdf.Converter, settings.Pdf.TimeLimit));
        Assert.Equal((CompressionLevel.Fastest, 64L << 20), (settings.Render.Compression, settings.TemplateCacheBound));
    }

    [Fact]
    public void Read_Graph_TakesDriveAndFolder()
    {
        var pdf = Read(("LKJIP_PDF_CONVERTER", "graph"), ("LKJIP_PDF_DRIVE", "b!x"), ("LKJIP_PDF_FOLDER", "01ABC")).Pdf;

        Assert.Equal((PdfConverterKind.Graph, new GraphFolder("b!x", "01ABC")), (pdf.Converter, pdf.Folder));
    }

    [Fact]
    public void Read_LibreOffice_TakesProgramAndTime()
    {
        var settings = Read(("LKJIP_PDF_CONVERTER", "libreoffice"), ("LKJIP_PDF_SOFFICE", "/opt/x/soffice"), ("LKJIP_PDF_SECONDS", "30"), ("LKJIP_COMPRESSION", "optimal"));

        Assert.Equal((PdfConverterKind.LibreOffice, "/opt/x/soffice", TimeSpan.FromSeconds(30)), (settings.Pdf.Converter, settings.Pdf.LibreOffice, settings.Pdf.TimeLimit));
        Assert.Equal(CompressionLevel.Optimal, settings.Render.Compression);
    }

    [Fact]
    public void Read_Checklist_TakesTheWordsOfTheFile()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{ "I.1": "Bunyi daerah." }""");

        var words = Read(("LKJIP_CHECKLIST", file)).Checklist;

        File.Delete(file);
        Assert.Equal("Bunyi daerah.", words.Of(ChecklistGroups.Items[0]));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("True", null, false)]
    [InlineData("true", "7000", false)]
    [InlineData(null, "7000", false)]
    public void Read_SignInOfThePlatform_TakesTheDevelopmentSignInAway(string? platform, string? handlerPort, bool offered) =>
        Assert.Equal(offered, Read(("WEBSITE_AUTH_ENABLED", platform!), ("FUNCTIONS_CUSTOMHANDLER_PORT", handlerPort!)).OffersSignIn);

    [Fact]
    public void Read_Rates_HaveUsualAndOwnValues()
    {
        var (usual, own) = (Read(), Read(("LKJIP_REQUESTS_PER_MINUTE", "1200"), ("LKJIP_ANONYMOUS_REQUESTS_PER_MINUTE", "0")));

        Assert.Equal((600, 120), (usual.RequestsPerMinute, usual.AnonymousRequestsPerMinute));
        Assert.Equal((1200, 0), (own.RequestsPerMinute, own.AnonymousRequestsPerMinute));
    }

    [Fact]
    public void Read_PublicPages_AreShutUntilSwitchedOn() =>
        Assert.Equal((false, true), (Read().PublicPages, Read(("LKJIP_PUBLIC_PAGES", "true")).PublicPages));

    [Theory]
    [InlineData("LKJIP_CHECKLIST", "/tidak/ada.json")]
    [InlineData("LKJIP_PDF_CONVERTER", "word")]
    [InlineData("LKJIP_PDF_SECONDS", "121")]
    [InlineData("LKJIP_PDF_SECONDS", "lama")]
    [InlineData("LKJIP_COMPRESSION", "zip")]
    [InlineData("LKJIP_TEMPLATE_CACHE_MB", "-1")]
    public void Read_Unusable_NamesTheSetting(string name, string value) =>
        Assert.Contains(name, Assert.Throws<FormatException>(() => Read((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_GraphWithoutDrive_NamesWhatIsMissing() =>
        Assert.Contains("LKJIP_PDF_DRIVE", Assert.Throws<FormatException>(() => Read(("LKJIP_PDF_CONVERTER", "graph"))).Message, StringComparison.Ordinal);

    private static Settings Read(params (string Name, string Value)[] variables) =>
        Settings.FromEnvironment(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
