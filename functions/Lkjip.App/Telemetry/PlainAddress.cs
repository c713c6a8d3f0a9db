using System.Text.RegularExpressions;

namespace Lkjip.App.Telemetry;

/// <summary>The address of an outgoing request without what it is asked about: no query, no keys, no mailbox (alamat polos).</summary>
internal static partial class PlainAddress
{
    private const string Hidden = "…";

    /// <summary>The address, each part of the path that is not a plain short name hidden.</summary>
    public static string Of(Uri address) => $"{address.GetLeftPart(UriPartial.Authority)}/{string.Join('/', Parts(address).Select(part => part ?? Hidden))}";

    /// <summary>The table, container or queue, or the version of an interface.</summary>
    public static string NameOf(Uri address)
    {
        // The emulator has the name of the account in front.
        var parts = Parts(address).Skip(address.HostNameType == UriHostNameType.Dns ? 0 : 1);
        return parts.FirstOrDefault() ?? Hidden;
    }

    private static IEnumerable<string?> Parts(Uri address)
    {
        foreach (var part in address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.Split('(')[0];
            yield return Name().IsMatch(name) ? name : null;
        }
    }

    // Names of tables, containers and queues, agencies, years, versions. Names of persons have capital letters, marks or spaces; names of files a hash.
    [GeneratedRegex(@"\A[a-z0-9$][a-z0-9.-]{0,39}\z", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
