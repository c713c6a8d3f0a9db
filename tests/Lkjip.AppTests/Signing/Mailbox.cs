using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;
using Lkjip.AppTests.Api;

namespace Lkjip.AppTests.Signing;

/// <summary>The mails of a service as the people who get them read them.</summary>
internal static partial class Mailbox
{
    /// <summary>The subjects, by the name of the mail.</summary>
    public static string[] Names(TestApp app) => [.. app.Mails.Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    /// <summary>The path of the link in a mail.</summary>
    public static string Link(TestApp app, string mail) => Address().Match(Text(app, mail)).Groups["path"].Value;

    /// <summary>The plain text of a mail.</summary>
    public static string Text(TestApp app, string mail)
    {
        var source = File.ReadAllText(app.Mails.Single(file => Path.GetFileNameWithoutExtension(file) == mail));
        var part = source[source.IndexOf(MediaTypeNames.Text.Plain, StringComparison.Ordinal)..];
        var body = part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return Encoding.UTF8.GetString(Convert.FromBase64String(body[..body.IndexOf("--", StringComparison.Ordinal)]));
    }

    [GeneratedRegex(@"http://localhost:7071(?<path>/lkjip/tandatangan/\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
