namespace Lkjip.App.Pages.Signing;

/// <summary>The bytes of a file that came with a form (berkas unggahan).</summary>
internal static class UploadedFile
{
    /// <summary>The bytes; none where no file was chosen.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return default;
        }

        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }
}
