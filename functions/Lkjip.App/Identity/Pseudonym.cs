using System.Security.Cryptography;
using System.Text;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Identity;

/// <summary>Stands for a person in the log: the same for all lines, and not the name (nama samaran).</summary>
internal static class Pseudonym
{
    /// <summary>The stand-in: the first ten digits of the SHA-256 of the name as users are kept by; "-" for nobody.</summary>
    public static string Of(string name) =>
        name.Length == 0 ? "-" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(UserStore.Kept(name))))[..10];
}
