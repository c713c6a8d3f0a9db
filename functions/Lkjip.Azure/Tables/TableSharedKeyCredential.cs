using System.Security.Cryptography;
using System.Text;

namespace Lkjip.Azure.Tables;

/// <summary>The name and key of a storage account.</summary>
/// <param name="accountName">The name.</param>
/// <param name="accountKey">The key, base64.</param>
public sealed class TableSharedKeyCredential(string accountName, string accountKey)
{
    private readonly byte[] key = Convert.FromBase64String(accountKey);

    /// <summary>The name of the account.</summary>
    public string AccountName { get; } = accountName;

    /// <summary>HMAC-SHA256 of a text, base64.</summary>
    internal string Sign(string text) => Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
}
