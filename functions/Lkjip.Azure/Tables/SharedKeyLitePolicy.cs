using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.Azure.Tables;

/// <summary>Signs each try of a request with the key of the account.</summary>
/// <remarks>
/// Obeys <see href="https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key"/>, "Table service (Shared Key
/// Lite)": the text is the date, a line feed and <c>/account/path</c>; of the query only <c>comp</c> belongs to it.
/// </remarks>
internal sealed class SharedKeyLitePolicy(TableSharedKeyCredential credential, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = time.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        var resource = $"/{credential.AccountName}{message.Request.Uri.ToUri().AbsolutePath}";
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization",
            $"SharedKeyLite {credential.AccountName}:{credential.Sign($"{date}\n{resource}")}");
    }
}
