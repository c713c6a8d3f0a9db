using System.IO.Compression;
using Lkjip.App.Configuration;
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
        Assert.Equal(offered, Read(
            ("WEBSITE_AUTH_ENABLED", platform!), ("FUNCTIONS_CUSTOMHANDLER_PORT", handlerPort!), ("LkjipStorage", "UseDevelopmentStorage=true"), ("LKJIP_MAIL_FROM", "a@b.go.id")).OffersSignIn);

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

    [Fact]
    public void Read_Nothing_GivesTheUsualValueOfEverySetting()
    {
        Assert.All(SettingList.All.Where(setting => setting.UsualText is not null), setting => Assert.True(setting.Takes(setting.UsualText!), setting.Name));
        Assert.Equal(
            (7071, TimeSpan.FromMinutes(15), TimeSpan.FromDays(14), TimeSpan.FromSeconds(240), 32, "0 0 * * * *"),
            (Read().Port, Read().DocumentLinkLife, Read().SignatoryLinkLife, Read().JobDeadline, Read().RequestsAtOnce, Read().ReportSchedule));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Read_WrongValue_SaysNameValueAndWhatToDo(string name, string value)
    {
        var problem = Assert.Single(Assert.Throws<SettingsException>(() => Read((name, value))).Problems);

        Assert.StartsWith(name, problem, StringComparison.Ordinal);
        Assert.Contains("harus ", problem, StringComparison.Ordinal);
        Assert.Equal(name != "LkjipStorage", problem.Contains(value, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ManyWrong_TellsAllAtOnce()
    {
        var all = SettingDocs.WrongValues.DistinctBy(wrong => wrong.Name).ToArray();

        var refused = Assert.Throws<SettingsException>(() => Read(all));

        Assert.All(all, wrong => Assert.Contains(refused.Problems, problem => problem.StartsWith(wrong.Name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("LKJIP_PDF_DRIVE", "LKJIP_PDF_CONVERTER=graph")]
    [InlineData("LKJIP_PDF_SECONDS", "LKJIP_PDF_SECONDS=121")]
    [InlineData("LkjipStorage__accountName", "LkjipStorage=UseDevelopmentStorage=true", "LkjipStorage__accountName=lkjipdata")]
    [InlineData("LkjipStorage__accountName", "FUNCTIONS_CUSTOMHANDLER_PORT=7000", "LKJIP_MAIL_FROM=a@b.go.id")]
    [InlineData("LKJIP_MAIL_FROM", "FUNCTIONS_CUSTOMHANDLER_PORT=7000", "LkjipStorage__accountName=lkjipdata")]
    [InlineData("LKJIP_PUBLIC_URL", "FUNCTIONS_CUSTOMHANDLER_PORT=7000", "LkjipStorage__accountName=lkjipdata", "LKJIP_MAIL_FROM=a@b.go.id", "WEBSITE_HOSTNAME=a.example", "LKJIP_PUBLIC_URL=http://a.example")]
    [InlineData("LKJIP_PUBLIC_URL", "LKJIP_LISTEN=any", "LkjipStorage__accountName=lkjipdata", "LKJIP_DATA=/data")]
    [InlineData("LkjipStorage__accountName", "LKJIP_LISTEN=any", "LKJIP_PUBLIC_URL=https://a.example", "LKJIP_DATA=/data")]
    [InlineData("LKJIP_MAIL_FROM", "LKJIP_LISTEN=any", "LKJIP_PUBLIC_URL=https://a.example", "LkjipStorage__accountName=lkjipdata")]
    public void Read_WhatDoesNotGoTogether_IsNamed(string named, params string[] variables)
    {
        var problem = Assert.Single(Assert.Throws<SettingsException>(() => Read([.. variables.Select(Pair)])).Problems);

        Assert.StartsWith(named, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, false, false)]
    [InlineData("any", null, true, true)]
    [InlineData("any", "7000", false, true)]
    public void Read_Listen_DecidesWhoComesAndWhetherTheBrowserIsEncrypted(string? listen, string? handlerPort, bool anywhere, bool encrypted)
    {
        var settings = Read(
            ("LKJIP_LISTEN", listen!), ("FUNCTIONS_CUSTOMHANDLER_PORT", handlerPort!), ("LKJIP_PUBLIC_URL", "https://a.example"),
            ("LkjipStorage", "UseDevelopmentStorage=true"), ("LKJIP_MAIL_FROM", "a@b.go.id"));

        Assert.Equal((anywhere, encrypted, !encrypted), (settings.ListensAnywhere, settings.IsEncrypted, settings.OffersSignIn));
    }

    [Theory]
    [InlineData("LKJIP_PUBLIK_URL", "perhaps LKJIP_PUBLIC_URL is meant")]
    [InlineData("LKJIP_SOMETHING_OF_A_LATER_VERSION", "has no effect.")]
    public void Read_UnknownName_IsRemarkedAndDoesNotStopTheStart(string name, string remark)
    {
        var remarks = Settings.FromEnvironment(_ => null, [name, "PATH", "LkjipStorage__queueServiceUri"]).Remarks;

        Assert.Contains(remark, Assert.Single(remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TrustWithoutAuthentication_IsRemarked() =>
        Assert.Contains("nobody can sign in", Assert.Single(Read(("LKJIP_TRUST_PLATFORM_AUTH", "true")).Remarks), StringComparison.Ordinal);

    [Fact]
    public void List_HasEverySettingThatIsDeclared() => Assert.Equal(
        typeof(SettingList).GetProperties().Select(property => property.GetValue(null)).OfType<Setting>().Select(setting => setting.Name).Order(StringComparer.Ordinal),
        SettingList.All.Select(setting => setting.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Docs_EqualTheList() => SettingDocs.AssertWritten();

    public static TheoryData<string, string> Wrong() => [.. SettingDocs.WrongValues.Select(wrong => (wrong.Name, wrong.Value))];

    private static (string Name, string Value) Pair(string text) => (text[..text.IndexOf('=', StringComparison.Ordinal)], text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    private static Settings Read(params (string Name, string Value)[] variables) =>
        Settings.FromEnvironment(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
