# The image brings its own Node 24, so the ones from npm (optional dependencies) stay out.
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional
COPY src ./src
COPY adapters ./adapters
COPY migrations ./migrations
ENV HOST=0.0.0.0 PORT=3978 DATABASE_URL=/data/findeachother.db
RUN mkdir /data && chown node /data
VOLUME /data
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=3s CMD node -e "fetch('http://127.0.0.1:3978/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "src/start.js", "--no-demo"]
