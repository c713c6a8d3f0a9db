namespace Lkjip.App.Hosting;

/// <summary>Lets a request of the programming interface that may touch the storage wait until it is set up.</summary>
internal sealed class StorageFirst(RequestDelegate next, StorageGate gate)
{
    /// <summary>Opens the gate where the endpoint is one of ours and goes on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeedsStorage>() is not null)
        {
            await gate.OpenAsync(context.RequestAborted);
        }

        await next(context);
    }
}
