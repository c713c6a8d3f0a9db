using System.Globalization;
using System.Net.Sockets;
using Azure;

namespace Lkjip.App.Hosting;

/// <summary>A failure in a log: its kind, the kinds behind it, and where it happened (uraian kegagalan).</summary>
internal static class FailureText
{
    /// <summary>The text, without any message.</summary>
    public static string Of(Exception failure)
    {
        var kinds = new List<string>();
        for (Exception? at = failure; at is not null && kinds.Count < 8; at = at.InnerException)
        {
            kinds.Add(at switch
            {
                RequestFailedException answered => string.Create(CultureInfo.InvariantCulture, $"{at.GetType().FullName} ({answered.Status} {answered.ErrorCode})"),
                SocketException socket => $"{at.GetType().FullName} ({socket.SocketErrorCode})",
                _ => at.GetType().FullName ?? "",
            });
        }

        return $"{string.Join(" <- ", kinds)}{failure.StackTrace}";
    }
}
